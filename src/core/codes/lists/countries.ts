import type { CodeList } from '../../records/code-list.ts'
import { attributesOf } from '../attributes.ts'
import { readRows } from '../rows.ts'

/**
 * Countries by their NIS code, as the National Register writes nationalities (IT 031) and countries; former states
 * too, and several codes may stand for one country. `iso2` is ISO 3166-1 where one is assigned. Source: the list of
 * the reference system (PROTOCOL 9), state of about 2012, names in three languages; the English names are ours.
 */
export const countries: CodeList = {
  id: 'countries',
  source: 'List of the reference system, about 2012',
  edition: '2012-01-01',
  entries: readRows(attributesOf.countries)(`
101;Albanie;Albanië;Albanien;Albania;AL
102;Andorre;Andorra;Andorra;Andorra;AD
103;Allemagne (Rép.féd.);Duitsland (Bondsrep.);Deutschland (Bundesrep.);Germany;
104;Allemagne (Rép. dém.);Duitsland (Dem. rep.);Deutschland (Dem. Rep.);Germany (German Democratic Republic);
105;Autriche;Oostenrijk;Österreich;Austria;AT
106;Bulgarie;Bulgarije;Bulgarien;Bulgaria;BG
107;Chypre;Cyprus;Zypern;Cyprus;CY
108;Danemark;Denemarken;Dänemark;Denmark;DK
109;Espagne;Spanje;Spanien;Spain;ES
110;Finlande;Finland;Finnland;Finland;FI
111;France;Frankrijk;Frankreich;France;FR
112;Royaume-Uni;Verenigd Koninkrijk;Vereinigtes Königreich;United Kingdom;GB
113;Luxembourg (Grand-Duché);Luxemburg (Groot-Hertogdom);Luxemburg (Grossherzogtum);Luxembourg;LU
114;Grèce;Griekenland;Griechenland;Greece;GR
115;Hongrie (Rép.);Hongarije (Rep.);Ungarn (Rep.);Hungary;HU
116;Irlande;Ierland;Irland;Ireland;IE
117;Islande;IJsland;Island;Iceland;IS
118;Liechtenstein;Liechtenstein;Liechtenstein;Liechtenstein;LI
119;Malte;Malta;Malta;Malta;MT
120;Monaco;Monaco;Monaco;Monaco;MC
121;Norvège;Noorwegen;Norwegen;Norway;NO
122;Pologne (Rép.);Polen (Rep.);Polen (Rep.);Poland;PL
123;Portugal;Portugal;Portugal;Portugal;PT
124;Roumanie;Roemenië;Rumänien;Romania;RO
125;Saint-Marin;San Marino;San Marino;San Marino;SM
126;Suède;Zweden;Schweden;Sweden;SE
127;Suisse;Zwitserland;Schweiz;Switzerland;CH
128;Italie;Italië;Italien;Italy;IT
129;Pays-Bas;Nederland;Niederlande;Netherlands;NL
130;Tchécoslovaquie;Tsjecho-Slovakije;Tschechoslowakei;Czechoslovakia;
131;Union d.Rép.Soc.Soviét.;Unie d. Socialist. Sovjetrep.;Un.der Sozialist. Sowjetrep.;Soviet Union;
132;Serbie-et-Monténégro;Servië en Montenegro;Serbien und Montenegro;Serbia and Montenegro;CS
133;Cité du Vatican (Saint-Siège);Vatikaanstad (Heilige Stoel);Vatikanstadt (Heiliger Stuhl);Vatican City (Holy See);VA
134;Allemagne;Duitsland;Deutschland;Germany;DE
135;Lettonie;Letland;Lettland;Latvia;LV
136;Estonie;Estland;Estland;Estonia;EE
137;Lituanie;Litouwen;Litauen;Lithuania;LT
138;Hongrie (République);Hongarije (Republiek);Ungarn (Republik);Hungary;HU
139;Pologne (République);Polen (Republiek);Polen (Republik);Poland;PL
140;République Tchèque;Tsjechische Republiek;Tschechische Republik;Czech Republic;CZ
141;Slovaquie;Slowakije;Slowakei;Slovakia;SK
142;Bélarus;Wit-Rusland;Weissrussland;Belarus;BY
143;Ukraine;Oekraïne;Ukraine;Ukraine;UA
144;Moldova (Rép de);Moldavië (Rep);Moldau (Rep);Moldova;
145;Fédération de Russie;Russische Federatie;Russische Föderation;Russia;RU
146;Croatie;Kroatië;Kroatien;Croatia;HR
147;Slovénie;Slovenië;Slowenien;Slovenia;SI
148;Macédoine (Ex-République yougoslave de);Macedonië (Voorm. Joegoslavische Rep.);Mazedonien (ehemalige jugoslawische Rep);North Macedonia;
149;Bosnie-Herzégovine;Bosnië en Herzegovina;Bosnien und Herzegowina;Bosnia and Herzegovina;BA
150;Belgique;België;Belgien;Belgium;BE
151;Monténégro;Montenegro;Montenegro;Montenegro;
152;Serbie;Servië;Serbien;Serbia;
153;Kosovo;Kosovo;Kosovo;Kosovo;
169;Yougoslavie;Joegoslavië;Jugoslawien;Yugoslavia;
170;Allemagne (Rép. dém.);Duitsland (Dem. rep.);Deutschland (Dem. Rep.);German Democratic Republic;
171;Tchécoslovaquie;Tsjecho-Slowakije;Tschechoslowakei;Czechoslovakia;
172;Union d. Rép. Soc. Soviét.;Unie d. Socialist. Sovjetrep.;Un. der Sozialist. Sowjetrep.;Soviet Union;
173;Allemagne;Duitsland;Deutschland;Germany;DE
180;Gibraltar (Royaume-Uni);Gibraltar (Verenigd Koninkrijk);Gibraltar (Vereinigtes Königreich);Gibraltar (United Kingdom);
201;Myanmar (Union de);Myanmar (Unie van);Myanmar (Union);Myanmar;
202;Rép. Khmer du Cambodge;Khmerische Rep. Cambodja;Khmerische Rep. (Kambodscha);Khmer Republic (Cambodia);
203;Sri Lanka;Sri Lanka;Sri Lanka;Sri Lanka;LK
204;Taïwan;Taiwan;Taiwan;Taiwan;TW
205;Singapour;Singapore;Singapur;Singapore;SG
206;Corée du Sud (République de);Zuid-Korea (Republiek);Südkorea (Republik);South Korea;
207;Inde;India;Indien;India;IN
208;Indonésie;Indonesië;Indonesien;Indonesia;ID
209;Japon;Japan;Japan;Japan;JP
210;Laos (république démocratique populaire);Laos (Democratische Volksrepubliek);Laos (Demokratische Volksrepublik);Laos;
211;Cambodge;Cambodja;Kambodscha;Cambodia;KH
212;Malaisie;Maleisië;Malaysia;Malaysia;MY
213;Népal;Nepal;Nepal;Nepal;NP
214;Philippines;Filipijnen;Philippinen;Philippines;PH
215;Timor-Leste (République démocratique);Oost-Timor (Democratische Republiek);Timor-Leste (Demokratische Republik);Timor-Leste;
216;Cambodge (Royaume du);Cambodja (Koninkrijk);Kambodscha (Königreich);Cambodia;
217;Vietnam du Sud;Zuid-Viëtnam;Südvietnam;South Vietnam;
218;Chine;China;China;China;CN
219;Corée du Nord (Rép. pop. dém. de);Noord-Korea (Dem. Volksrep.);Nordkorea (Demokratische Volksrepublik);North Korea;
220;République socialiste du Vietnam;Socialistische Republiek Vietnam;Sozialistische Republik Vietnam;Vietnam;
221;Mongolie;Mongolië;Mongolei;Mongolia;MN
222;Maldives;Maldiven;Malediven;Maldives;MV
223;Bhoutan;Bhutan;Bhutan;Bhutan;BT
224;Brunéi Darussalam;Brunei Darussalam;Brunei Darussalam;Brunei;BN
225;Kazakhstan;Kazachstan;Kasachstan;Kazakhstan;KZ
226;Kirghizistan;Kirgizstan;Kirgisistan;Kyrgyzstan;KG
227;Ouzbékistan;Oezbekistan;Usbekistan;Uzbekistan;UZ
228;Tadjikistan;Tadzjikistan;Tadschikistan;Tajikistan;TJ
229;Turkménistan;Turkmenistan;Turkmenistan;Turkmenistan;TM
230;Chine (Hong-Kong SAR);China (Hongkong SAR);China (Hong Kong SAR);China (Hong Kong SAR);
231;Chine (Macao SAR);China (Macau SAR);China (Macau SAR);China (Macao SAR);
234;Hong-Kong;Hong-Kong;Hong-Kong;Hong Kong;HK
235;Thaïlande;Thailand;Thailand;Thailand;TH
237;Bangladesh;Bangladesh;Bangladesch;Bangladesh;BD
249;Arménie;Armenië;Armenien;Armenia;AM
250;Azerbaïdjan;Azerbeidzjan;Aserbaidschan;Azerbaijan;AZ
251;Afghanistan;Afghanistan;Afghanistan;Afghanistan;AF
252;Arabie Saoudite;Saoedi-Arabië;Saudi-Arabien;Saudi Arabia;SA
253;Géorgie;Georgië;Georgien;Georgia;GE
254;Iraq;Irak;Irak;Iraq;IQ
255;Iran (République Islamique d’);Iran (Islamitische Republiek);Iran (Islamische Republik);Iran;
256;Israël;Israël;Israel;Israel;IL
257;Jordanie;Jordanië;Jordanien;Jordan;JO
258;Liban;Libanon;Libanon;Lebanon;LB
259;Pakistan;Pakistan;Pakistan;Pakistan;PK
260;Emirats arabes unis;Verenigde Arabische Emiraten;Vereinigte Arabische Emirate;United Arab Emirates;AE
261;Syrie (République Arabe);Syrië (Arabische Republiek);Syrien (Arabische Republik);Syria;
262;Turquie;Turkije;Türkei;Türkiye;TR
263;Yemen (Rép.arabe);Jemen (Arabische Rep.);Jemen (Arabische Rep.);Yemen (Arab Republic);
264;Koweït;Koeweit;Kuwait;Kuwait;KW
265;Yemen (Rép. démocrat.popul.);Jemen (Dem.Volksrep.);Jemen (Dem.Volksrep.);Yemen (People’s Democratic Republic);
266;Oman;Oman;Oman;Oman;OM
267;Qatar;Qatar;Katar;Qatar;QA
268;Bahreïn;Bahrein;Bahrain;Bahrain;BH
269;Abu Dhabi;Abu Dhabi;Abu Dhabi;Abu Dhabi;
270;Yemen (Rép. du);Jemen (Rep.);Jemen (Rep.);Yemen;
271;Palestine;Palestina;Palästina;Palestine;
279;Vietnam du Sud;Zuid-Vietnam;Südvietnam;South Vietnam;
280;Hong-Kong (Royaume-Uni);Hongkong (Verenigd Koninkrijk);Hong Kong (Vereinigtes Königreich);Hong Kong (United Kingdom);
281;Macao (Portugal);Macau (Portugal);Macau (Portugal);Macao (Portugal);
282;Timor;Timor;Timor;Timor;
283;Palestine;Palestinië;Palestinien;Palestine;
301;Lesotho;Lesotho;Lesotho;Lesotho;LS
302;Botswana;Botswana;Botsuana;Botswana;BW
303;Burundi;Burundi;Burundi;Burundi;BI
304;Cameroun;Kameroen;Kamerun;Cameroon;CM
305;République Centrafricaine;Centraal-Afrikaanse Republiek;Zentralafrikanische Republik;Central African Republic;CF
306;Congo (Rép. dém.);Congo (Dem. Rep.);Kongo (Dem. Rep.);Congo (Democratic Republic);
307;Congo (Rép. pop. du);Congo (Volksrep.);Kongo (Volksrep.);Congo (People’s Republic);
308;Burkina Faso;Burkina Faso;Burkina Faso;Burkina Faso;BF
309;Côte d’Ivoire;Ivoorkust;Côte d’Ivoire;Côte d’Ivoire;CI
310;Bénin;Benin;Benin;Benin;BJ
311;Ethiopie;Ethiopië;Äthiopien;Ethiopia;ET
312;Gabon;Gabon;Gabun;Gabon;GA
313;Gambie;Gambia;Gambia;Gambia;GM
314;Ghana;Ghana;Ghana;Ghana;GH
315;Guinée;Guinee;Guinea;Guinea;GN
316;Haute-Volta;Opper-Volta;Obervolta;Upper Volta;
317;Maurice;Mauritius;Mauritius;Mauritius;MU
318;Libéria;Liberia;Liberia;Liberia;LR
319;Mali;Mali;Mali;Mali;ML
320;Sénégal;Senegal;Senegal;Senegal;SN
321;Niger;Niger;Niger;Niger;NE
322;Nigéria;Nigeria;Nigeria;Nigeria;NG
323;Ouganda;Oeganda;Uganda;Uganda;UG
324;Madagascar;Madagaskar;Madagaskar;Madagascar;MG
325;Afrique du Sud;Zuid-Afrika;Südafrika;South Africa;ZA
326;Rhodésie;Rhodesië;Rhodesien;Rhodesia;
327;Rwanda (Rép.);Rwanda (Rep.);Ruanda (Rep.);Rwanda;
328;Sierra Leone;Sierra Leone;Sierra Leone;Sierra Leone;SL
329;Somalie;Somalië;Somalia;Somalia;SO
331;Ngwane (Royaume du Swaziland);Ngwane (Koninkrijk Swaziland);Ngwane (Königreich Swaziland);Ngwane (Kingdom of Swaziland);
332;Tanzanie (Rép.Unie de);Tanzania Verenigde Rep.;Tansania (Vereinigte Rep.);Tanzania;
333;Tchad;Tsjaad;Tschad;Chad;TD
334;Togo;Togo;Togo;Togo;TG
335;Zambie;Zambia;Sambia;Zambia;ZM
336;Kenya;Kenia;Kenia;Kenya;KE
337;Guinée équatoriale;Equatoriaal-Guinea;Äquatorialguinea;Equatorial Guinea;GQ
338;Guinée-Bissau;Guinea-Bissau;Guinea-Bissau;Guinea-Bissau;GW
339;Cap-Vert (Îles du);Kaapverdische Eilanden;Kapverdische Inseln;Cape Verde;
340;Mozambique;Mozambique;Mozambik;Mozambique;MZ
341;Angola;Angola;Angola;Angola;AO
342;Seychelles (Iles);Seychellen (Eilanden);Seychellen;Seychelles;
343;Archipel des Comores;Archipel van de Comoren;Komoren - Archipel;Comoros;
344;Zimbabwe;Zimbabwe;Zimbabwe;Zimbabwe;ZW
345;République de Djibouti;Republiek Djibouti;Republik Djibouti;Djibouti;
346;Sao Tomé et Principe (Rép. dém. de);Sao Tomé en Principe (Dem. Rep.);Sao Tomé und Principe (Dem. Rep.);São Tomé and Príncipe;
347;Swaziland;Swaziland;Swasiland;Swaziland;SZ
348;Sénégambie;Senegambia;Senegambia;Senegambia;
349;Erythrée;Eritrea;Eritrea;Eritrea;ER
351;Algérie;Algerije;Algerien;Algeria;DZ
352;Egypte;Egypte;Ägypten;Egypt;EG
353;Libye (Jamahiriya arabe libyenne);Libië (Libisch-Arabische Jamahiriyah);Libyen (Libysch-Arabische Dschamahirija);Libya;
354;Maroc;Marokko;Marokko;Morocco;MA
355;Mauritanie;Mauritanië;Mauretanien;Mauritania;MR
356;Soudan;Soedan;Sudan;Sudan;SD
357;Tunisie;Tunesië;Tunesien;Tunisia;TN
358;Malawi;Malawi;Malawi;Malawi;MW
359;Congo belge;Belgisch Kongo;Belgisch-Kongo;Belgian Congo;
360;Ruanda;Roeanda;Ruanda;Ruanda;
361;Urundi;Urundi;Urundi;Urundi;
362;Congo (Rép. du);Kongo (Rep.);Kongo (Rep.);Congo (Republic);
364;Zaïre (République du);Zaïre (Republiek);Zaire (Republik);Zaire;
380;Afars et Issas;Afars en Issas;Afars und Issas;Afars and Issas;
381;Angola;Angola;Angola;Angola;AO
382;Cabinda;Cabinda;Cabinda;Cabinda;
383;Mozambique;Mozambique;Mozambique;Mozambique;MZ
384;Namibie;Namibie;Namibia;Namibia;NA
385;Iles du Cap Vert;Kaapverdische Eilanden;Kapverdische Inseln;Cape Verde Islands;
386;Archipel des Comores;Archipel van de Comoren;Kamora-Archipel;Comoro Archipelago;
387;Réunion (France);Réunion (Frankrijk);Réunion (Frankreich);Réunion (France);
388;Sahara occidental;Westelijke Sahara;West-Sahara;Western Sahara;EH
389;Sainte-Hélène (Royaume-Uni);Sint-Helena (Verenigd Koninkrijk);Sankt Helena (Vereinigtes Königreich);Saint Helena (United Kingdom);
390;Seychelles (Iles);Seychellen (Eilanden);Seychellen;Seychelles (Islands);
391;Guinée portugaise;Portugees Guinea;Portugiesisch-Guinea;Portuguese Guinea;
392;Fernando Poo;Fernando Poo;Fernando Poo;Fernando Po;
393;Ile de Santhomé;Eiland van Santhomé;San-Thomé-Insel;São Tomé Island;
395;Swaziland;Swaziland;Swasiland;Swaziland;SZ
396;Transkei;Transkei;Transkei;Transkei;
397;Bophutatswana;Bophutatswana;Bophutatswana;Bophuthatswana;
398;Iles Canaries (Espagne);Canarische Eilanden (Spanje);Kanarische Inseln (Spanien);Canary Islands (Spain);
399;Madère (Portugal);Madeira (Portugal);Madeira (Portugal);Madeira (Portugal);
401;Canada;Canada;Kanada;Canada;CA
402;Etats-Unis d’Amérique;Verenigde Staten van Amerika;Vereinigte Staaten von Amerika;United States of America;
411;Costa Rica;Costa Rica;Costa Rica;Costa Rica;CR
412;Cuba;Cuba;Kuba;Cuba;CU
413;Guatémala;Guatemala;Guatemala;Guatemala;GT
414;Honduras;Honduras;Honduras;Honduras;HN
415;Jamaïque;Jamaica;Jamaika;Jamaica;JM
416;Mexique;Mexico;Mexiko;Mexico;MX
417;Nicaragua;Nicaragua;Nicaragua;Nicaragua;NI
418;Panama;Panama;Panama;Panama;PA
419;Haïti;Haïti;Haiti;Haiti;HT
420;République Dominicaine;Dominicaanse Republiek;Dominikanische Republik;Dominican Republic;DO
421;El Salvador;El Salvador;El Salvador;El Salvador;SV
422;Trinité-et-Tobago;Trinidad en Tobago;Trinidad und Tobago;Trinidad and Tobago;TT
423;Barbade;Barbados;Barbados;Barbados;BB
424;Antilles britanniques;Britse Antillen;Britische Antillen;British Antilles;
425;Bahamas;Bahamas;Bahamas;Bahamas;BS
426;Grenade;Grenada;Grenada;Grenada;GD
427;Dominique (République);Dominica (Republiek);Dominica (Republik);Dominica;
428;Sainte Lucie;Saint Lucia;St. Lucia;Saint Lucia;
429;Saint-Vincent-et-les-Grenadines;Saint Vincent en de Grenadines;St. Vincent und die Grenadinen;Saint Vincent and the Grenadines;
430;Belize;Belize;Belize;Belize;BZ
431;St. Kitts et Nevis;St. Kitts en Nevis;St. Kitts und Nevis;Saint Kitts and Nevis;
480;Ile de Dominica;Dominica (Eiland);Dominika-Insel;Dominica Island;
481;Antilles françaises;Franse Antillen;Französische Antillen;French Antilles;
482;Antilles néerlandaises;Nederlandse Antillen;Niederländische Antillen;Netherlands Antilles;AN
483;Antilles américaines;Amerikaanse Antillen;Antillen (U.S.A.);American Antilles;
484;Bahamas;Bahama’s;Bahamas;Bahamas;BS
485;Bermudes (Royaume-Uni);Bermuda (Verenigd Koninkrijk);Bermudas (Vereinigtes Königreich);Bermuda (United Kingdom);
486;Iles Vierges;Maagdeneilanden;Jungferninseln;Virgin Islands;
487;Porto-Rico (Etats Unis);Puerto Rico (Verenigde Staten);Puerto Rico (Vereinigte Staaten);Puerto Rico (United States);
488;Iles Turks et Caïques (Royaume-Uni);Turks- en Caicoseilanden (V.K.);Türken und Caicos Inseln (V.K.);Turks and Caicos Islands (United Kingdom);
489;Belize (R.U.);Belize (V.K.);Belize (V.K.);Belize (United Kingdom);
490;Anguilla (Royaume-Uni);Anguilla (Verenigd Koninkrijk);Anguilla (Vereinigtes Königreich);Anguilla (United Kingdom);
491;Antigua (R.U.);Antigua (V.K.);Antigua (V.K.);Antigua (United Kingdom);
492;Iles Caïmanes (Royaume-uni);Caymaneilanden (Verenigd Koninkrijk);Kaiman Inseln (Vereinigtes Königreich);Cayman Islands (United Kingdom);
493;Montserrat (Royaume-Uni);Montserrat (Verenigd Koninkrijk);Montserrat (Vereinigtes Königreich);Montserrat (United Kingdom);
494;Kitts and Nevis (R.U.);Kitts and Nevis (V.K.);Kitts and Nevis (V.K.);Saint Kitts and Nevis (United Kingdom);
495;Saint-Pierre-et-Miquelon (France);Saint-Pierre en Miquelon (Frankrijk);Saint-Pierre und Miquelon (Frankreich);Saint Pierre and Miquelon (France);
496;Guadeloupe (France);Guadeloupe (Frankrijk);Guadeloupe (Frankreich);Guadeloupe (France);
497;Martinique (France);Martinique (Frankrijk);Martinique (Frankreich);Martinique (France);
498;Le Groenland (D.K.);Groenland (D.K.);Grönland (D.K.);Greenland (Denmark);
511;Argentine;Argentinië;Argentinien;Argentina;AR
512;Bolivie;Bolivia;Bolivien;Bolivia;BO
513;Brésil;Brazilië;Brasilien;Brazil;BR
514;Chili;Chili;Chile;Chile;CL
515;Colombie;Colombia;Kolumbien;Colombia;CO
516;Equateur;Ecuador;Ecuador;Ecuador;EC
517;Paraguay;Paraguay;Paraguay;Paraguay;PY
518;Pérou;Peru;Peru;Peru;PE
519;Uruguay;Uruguay;Uruguay;Uruguay;UY
520;Venezuela;Venezuela;Venezuela;Venezuela;VE
521;Guyana;Guyana;Guyana;Guyana;GY
522;Surinam;Suriname;Surinam;Suriname;
580;Iles Falkland (Royaume-Uni);Falklandeilanden (Verenigd Koninkrijk);Falklandinseln (Vereinigtes Königreich);Falkland Islands (United Kingdom);
581;Guyane Française (France);Frans-Guyana (Frankrijk);Französisch-Guayana (Frankreich);French Guiana (France);
582;Honduras britannique;Brits Honduras;Britisch-Honduras;British Honduras;
583;Guyane hollandaise;Nederlands-Guyana;Niederländisch-Guyana;Dutch Guiana;
602;Micronésie (Etats fédérés de);Micronesia (Federale Staten van);Mikronesien (Föderierte Staaten von);Micronesia;
603;Iles Marshall (République des);Marshalleilanden (Republiek der);Marshallinseln (Republik);Marshall Islands;
611;Australie;Australië;Australien;Australia;AU
613;Nouvelle-Zélande;Nieuw-Zeeland;Neuseeland;New Zealand;NZ
614;Samoa occidentales;West-Samoa;West-Samoa;Western Samoa;
615;Nauru;Nauru;Nauru;Nauru;NR
616;Tonga;Tonga;Tonga;Tonga;TO
617;Fidji;Fiji;Fidschi;Fiji;FJ
618;Nouvelles-Hébrides;Nieuwe Hebriden;Neue Hebriden;New Hebrides;
619;Papouasie-Nouvelle-Guinée;Papoea-Nieuw-Guinea;Papua-Neuguinea;Papua New Guinea;PG
620;Pacifique Iles du;Stille Oceaan Eilanden;Inseln des pazif. Ozeans;Pacific Islands;
621;Tuvalu;Tuvalu;Tuvalu;Tuvalu;TV
622;Iles Gilbert;Gilberteilanden;Gilbertinseln;Gilbert Islands;
623;Iles Salomon;Salomonseilanden;Salomonen;Solomon Islands;
624;Vanuatu;Vanuatu;Vanuatu;Vanuatu;VU
679;Palau;Palau;Palau;Palau;
680;Archipel des Carolines;Archipel der Carolinen;Karolinenarchipel;Caroline Islands;
681;Guam (Etats-Unis);Guam (Verenigde Staten);Guam (Vereinigte Staaten);Guam (United States);
682;Hawaï;Hawaï;Hawai;Hawaii;
683;Nouvelle-Calédonie (France);Nieuw-Caledonië (Frankrijk);Neukaledonien (Frankreich);New Caledonia (France);
684;Polynésie française (France);Frans-Polynesië (Frankrijk);Französisch-Polynesien (Frankreich);French Polynesia (France);
685;Niue-ile (N-Z.);Niue-eiland (N-Z.);Niue-Insel (N-Z.);Niue (New Zealand);
686;Tokelau (Nouvelle-Zélande);Tokelau-eilanden (Nieuw-Zeeland);Tokelau (Neuseeland);Tokelau (New Zealand);
687;Cook (N-Z.);Cook (N-Z.);Cook (N-Z.);Cook Islands (New Zealand);
688;Tahiti;Tahiti;Tahiti;Tahiti;
689;Wallis et Futuna (France);Wallis en Futuna (Frankrijk);Wallis und Futuna (Frankreich);Wallis and Futuna (France);
690;Samoa américaines (Etats-Unis);Amerikaans-Samoa (Verenigde Staten);Amerikanisch-Samoa (Vereinigte Staaten);American Samoa (United States);
691;Territ. sous tutelle américaine;Grondgeb.onder Amerik.voogdij;Gebiet unter Amerik.Vormundschaft;American trust territory;
692;Pitcairn (Royaume-Uni);Pitcairneilanden (Verenigd Koninkrijk);Pitcairninseln (Vereinigtes Königreich);Pitcairn (United Kingdom);
693;Territ.dép.de l’Australie;Grondgeb.afh.van Australië;Gebiet abhängig von Australien;Dependent territory of Australia;
694;Territ.dép.de la Nelle Zélande;Grondgeb.afh. van Nieuw-Zeeland;Gebiet abhängig von Neuseeland;Dependent territory of New Zealand;
999;Indéterminé;Onbepaald;Unbestimmt;Undetermined;
`),
}
