import type { CodeList } from '../../records/code-list.ts'
import { attributesOf } from '../attributes.ts'
import { readRows } from '../rows.ts'

/**
 * Belgian municipalities by NIS code, with their region and places (postal code and name). Source: the list of the
 * reference system (PROTOCOL 9), state of about 2012 and not an official publication; its capitals and its Baltic
 * letters were set right. Dutch, German and English names where they differ from the French one are ours. A later
 * official list (Statbel's REFNIS, after the mergers of 2019 and 2025) is imported by an admin.
 */
export const municipalities: CodeList = {
  id: 'municipalities',
  source: 'List of the reference system, about 2012',
  edition: '2012-01-01',
  entries: readRows(attributesOf.municipalities)(`
11001;Aartselaar;;;;Flandre;2630 Aartselaar
11002;Anvers;Antwerpen;Antwerpen;Antwerp;Flandre;2000 Antwerpen, 2018 Antwerpen, 2020 Antwerpen, 2030 Antwerpen, 2040 Antwerpen, 2040 Berendrecht, 2040 Lillo, 2040 Zandvliet, 2050 Antwerpen, 2060 Antwerpen, 2100 Deurne (Antwerpen), 2140 Borgerhout (Antwerpen), 2170 Merksem (Antwerpen), 2180 Ekeren (Antwerpen), 2600 Berchem (Antwerpen), 2610 Wilrijk (Antwerpen), 2660 Hoboken (Antwerpen)
11004;Boechout;;;;Flandre;2530 Boechout, 2531 Vremde
11005;Boom;;;;Flandre;2850 Boom
11008;Brasschaat;;;;Flandre;2150 Borsbeek (Antw.), 2930 Brasschaat
11009;Brecht;;;;Flandre;2960 Brecht, 2960 Sint-Job-in-'t-Goor, 2960 Sint-Lenaarts
11013;Edegem;;;;Flandre;2650 Edegem
11016;Essen;;;;Flandre;2910 Essen
11018;Hemiksem;;;;Flandre;2620 Hemiksem
11021;Hove;;;;Flandre;2540 Hove
11022;Kalmthout;;;;Flandre;2920 Kalmthout
11024;Kontich;;;;Flandre;2550 Kontich, 2550 Waarloos, 2950 Kapellen (Antw.)
11025;Lint;;;;Flandre;2547 Lint
11029;Mortsel;;;;Flandre;2640 Mortsel
11030;Niel;;;;Flandre;2845 Niel
11035;Ranst;;;;Flandre;2520 Broechem, 2520 Emblem, 2520 Oelegem, 2520 Ranst
11037;Rumst;;;;Flandre;2840 Reet, 2840 Rumst, 2840 Terhagen
11038;Schelle;;;;Flandre;2627 Schelle
11039;Schilde;;;;Flandre;2970 's Gravenwezel, 2970 Schilde
11040;Schoten;;;;Flandre;2900 Schoten
11044;Stabroek;;;;Flandre;2940 Hoevenen, 2940 Stabroek
11050;Wijnegem;;;;Flandre;2110 Wijnegem
11052;Wommelgem;;;;Flandre;2160 Wommelgem
11053;Wuustwezel;;;;Flandre;2990 Loenhout, 2990 Wuustwezel
11054;Zandhoven;;;;Flandre;2240 Massenhoven, 2240 Viersel, 2240 Zandhoven, 2242 Pulderbos, 2243 Pulle
11055;Zoersel;;;;Flandre;2980 Halle (Kempen), 2980 Zoersel
11056;Zwijndrecht;;;;Flandre;2070 Burcht, 2070 Zwijndrecht
11057;Malle;;;;Flandre;2390 Malle, 2390 Oostmalle, 2390 Westmalle
12002;Berlaar;;;;Flandre;2590 Berlaar, 2590 Gestel
12005;Bonheiden;;;;Flandre;2820 Bonheiden, 2820 Rijmenam
12007;Bornem;;;;Flandre;2880 Bornem, 2880 Hingene, 2880 Mariekerke (Bornem), 2880 Weert
12009;Duffel;;;;Flandre;2570 Duffel
12014;Heist-op-den-Berg;;;;Flandre;2220 Hallaar, 2220 Heist-op-den-Berg, 2221 Booischot, 2222 Itegem, 2222 Wiekevorst, 2223 Schriek
12021;Lierre;Lier;Lier;Lier;Flandre;2500 Koningshooikt, 2500 Lier
12025;Malines;Mechelen;Mecheln;Mechelen;Flandre;2800 Mechelen, 2800 Walem, 2801 Heffen, 2811 Hombeek, 2811 Leest, 2812 Muizen (Mechelen)
12026;Nijlen;;;;Flandre;2560 Bevel, 2560 Kessel, 2560 Nijlen
12029;Putte;;;;Flandre;2580 Beerzel, 2580 Putte
12030;Puurs;;;;Flandre;2870 Breendonk, 2870 Liezele, 2870 Puurs, 2870 Ruisbroek (Antw.)
12034;Sint-Amands;;;;Flandre;2890 Lippelo, 2890 Oppuurs, 2890 Sint-Amands
12035;Sint-Katelijne-Waver;;;;Flandre;2860 Sint-Katelijne-Waver, 2861 Onze-Lieve-Vrouw-Waver
12040;Willebroek;;;;Flandre;2830 Blaasveld, 2830 Heindonk, 2830 Tisselt, 2830 Willebroek
13001;Arendonk;;;;Flandre;2370 Arendonk
13002;Baerle-Duc;Baarle-Hertog;Baarle-Hertog;Baarle-Hertog;Flandre;2387 Baarle-Hertog
13003;Balen;;;;Flandre;2490 Balen, 2491 Olmen
13004;Beerse;;;;Flandre;2340 Beerse, 2340 Vlimmeren
13006;Dessel;;;;Flandre;2480 Dessel
13008;Geel;;;;Flandre;2440 Geel
13010;Grobbendonk;;;;Flandre;2280 Grobbendonk, 2288 Bouwel
13011;Herentals;;;;Flandre;2200 Herentals, 2200 Morkhoven, 2200 Noorderwijk
13012;Herenthout;;;;Flandre;2270 Herenthout
13013;Herselt;;;;Flandre;2230 Herselt, 2230 Ramsel
13014;Hoogstraten;;;;Flandre;2320 Hoogstraten, 2321 Meer, 2322 Minderhout, 2323 Wortel, 2328 Meerle
13016;Hulshout;;;;Flandre;2235 Houtvenne, 2235 Hulshout, 2235 Westmeerbeek
13017;Kasterlee;;;;Flandre;2460 Kasterlee, 2460 Lichtaart, 2460 Tielen
13019;Lille;;;;Flandre;2275 Gierle, 2275 Lille, 2275 Poederlee, 2275 Wechelderzande
13021;Meerhout;;;;Flandre;2450 Meerhout
13023;Merksplas;;;;Flandre;2330 Merksplas
13025;Mol;;;;Flandre;2400 Mol
13029;Olen;;;;Flandre;2250 Olen
13031;Oud-Turnhout;;;;Flandre;2360 Oud-Turnhout
13035;Ravels;;;;Flandre;2380 Ravels, 2381 Weelde, 2382 Poppel
13036;Retie;;;;Flandre;2470 Retie
13037;Rijkevorsel;;;;Flandre;2310 Rijkevorsel
13040;Turnhout;;;;Flandre;2300 Turnhout
13044;Vorselaar;;;;Flandre;2290 Vorselaar
13046;Vosselaar;;;;Flandre;2350 Vosselaar
13049;Westerlo;;;;Flandre;2260 Oevel, 2260 Tongerlo (Antw.), 2260 Westerlo, 2260 Zoerle-Parwijs
13053;Laakdal;;;;Flandre;2430 Eindhout, 2430 Laakdal, 2430 Vorst (Kempen), 2431 Varendonk, 2431 Veerle
21001;Anderlecht;;;;Bruxelles;1070 Anderlecht, 1070 Brussel (Anderlecht), 1070 Bruxelles (Anderlecht)
21002;Auderghem;Oudergem;;;Bruxelles;1160 Auderghem, 1160 Brussel (Oudergem), 1160 Bruxelles (Auderghem), 1160 Oudergem
21003;Berchem-Sainte-Agathe;Sint-Agatha-Berchem;;;Bruxelles;1082 Berchem-Sainte-Agathe, 1082 Brussel (Sint-Agatha-Berchem), 1082 Bruxelles (Berchem-Sainte-Agathe), 1082 Sint-Agatha-Berchem
21004;Bruxelles;Brussel;Brüssel;Brussels;Bruxelles;1000 Brussel, 1000 Bruxelles, 1010 Cité Administrative de l'Etat, 1010 Rijksadministratief Centrum, 1011 Vlaamse Raad - Vlaams Parlement, 1020 Brussel (Laken), 1020 Bruxelles (Laeken), 1020 Laeken (Bruxelles), 1020 Laken (Brussel), 1120 Brussel (Neder-Over-Heembeek), 1120 Bruxelles (Neder-Over-Heembeek), 1120 Neder-Over-Heembeek (Bru.), 1130 Brussel (Haren), 1130 Bruxelles (Haeren), 1130 Haren (Brussel), 1130 Haren (Bruxelles)
21005;Etterbeek;;;;Bruxelles;1040 Brussel (Etterbeek), 1040 Bruxelles (Etterbeek), 1040 Etterbeek, 1041 International Press Center, 1047 Europees Parlement, 1047 Parlement Européen
21006;Evere;;;;Bruxelles;1140 Brussel (Evere), 1140 Bruxelles (Evere), 1140 Evere
21007;Forest;Vorst;;;Bruxelles;1190 Brussel (Vorst), 1190 Bruxelles (Forest), 1190 Forest, 1190 Vorst
21008;Ganshoren;;;;Bruxelles;1083 Brussel (Ganshoren), 1083 Bruxelles (Ganshoren), 1083 Ganshoren
21009;Ixelles;Elsene;;;Bruxelles;1050 Brussel (Elsene), 1050 Bruxelles (Ixelles), 1050 Elsene, 1050 Ixelles
21010;Jette;;;;Bruxelles;1090 Brussel (Jette), 1090 Bruxelles (Jette), 1090 Jette, 1110 NAVO - NATO, 1110 OTAN - NATO
21011;Koekelberg;;;;Bruxelles;1081 Brussel (Koekelberg), 1081 Bruxelles (Koekelberg), 1081 Koekelberg
21012;Molenbeek-Saint-Jean;Sint-Jans-Molenbeek;;;Bruxelles;1080 Brussel (Sint-Jans-Molenbeek), 1080 Bruxelles (Molenbeek-Saint-Jean), 1080 Molenbeek-Saint-Jean, 1080 Sint-Jans-Molenbeek
21013;Saint-Gilles;Sint-Gillis;;;Bruxelles;1060 Brussel (Sint-Gillis), 1060 Bruxelles (Saint-Gilles), 1060 Saint-Gilles, 1060 Sint-Gillis
21014;Saint-Josse-ten-Noode;Sint-Joost-ten-Node;;;Bruxelles;1210 Brussel (Sint-Joost-ten-Node), 1210 Bruxelles (Saint-Josse-ten-Noode), 1210 Saint-Josse-ten-Noode, 1210 Sint-Joost-ten-Node
21015;Schaerbeek;Schaarbeek;;;Bruxelles;1030 Brussel (Schaarbeek), 1030 Bruxelles (Schaerbeek), 1030 Schaarbeek, 1030 Schaerbeek
21016;Uccle;Ukkel;;;Bruxelles;1180 Brussel (Ukkel), 1180 Bruxelles (Uccle), 1180 Uccle, 1180 Ukkel
21017;Watermael-Boitsfort;Watermaal-Bosvoorde;;;Bruxelles;1170 Brussel (Watermaal-Bosvoorde), 1170 Bruxelles (Watermael-Boitsfort), 1170 Watermaal-Bosvoorde, 1170 Watermael-Boitsfort
21018;Woluwe-Saint-Lambert;Sint-Lambrechts-Woluwe;;;Bruxelles;1150 Brussel (Sint-Pieters-Woluwe), 1150 Bruxelles (Woluwe-Saint-Pierre), 1150 Sint-Pieters-Woluwe, 1150 Woluwe-Saint-Pierre, 1200 Brussel (Sint-Lambrechts-Woluwe), 1200 Bruxelles (Woluwe-Saint-Lambert), 1200 Sint-Lambrechts-Woluwe, 1200 Woluwe-Saint-Lambert
23002;Asse;;;;Flandre;1730 Asse, 1730 Bekkerzeel, 1730 Kobbegem, 1730 Mollem, 1731 Relegem, 1731 Zellik
23003;Beersel;;;;Flandre;1650 Beersel, 1651 Lot, 1652 Alsemberg, 1653 Dworp, 1654 Huizingen
23009;Biévène;Bever;Bever;Bever;Flandre;1547 Bever, 1547 Bievene
23016;Dilbeek;;;;Flandre;1700 Dilbeek, 1700 Sint-Martens-Bodegem, 1700 Sint-Ulriks-Kapelle, 1701 Itterbeek, 1702 Groot-Bijgaarden, 1703 Schepdaal
23023;Gammerages;Galmaarden;Galmaarden;Galmaarden;Flandre;1570 Galmaarden, 1570 Tollembeek, 1570 Vollezele
23024;Gooik;;;;Flandre;1755 Gooik, 1755 Kester, 1755 Leerbeek, 1755 Oetingen
23025;Grimbergen;;;;Flandre;1850 Grimbergen, 1851 Humbeek, 1852 Beigem, 1853 Strombeek-Bever
23027;Hal;Halle;Halle;Halle;Flandre;1500 Halle, 1501 Buizingen, 1502 Lembeek
23032;Herne;;;;Flandre;1540 Herfelingen, 1540 Herne, 1541 Sint-Pieters-Kapelle (Bt.)
23033;Hoeilaart;;;;Flandre;1560 Hoeilaart
23038;Kampenhout;;;;Flandre;1910 Berg (Bt.), 1910 Buken, 1910 Kampenhout, 1910 Nederokkerzeel
23039;Kapelle-op-den-Bos;;;;Flandre;1880 Kapelle-op-den-Bos, 1880 Nieuwenrode, 1880 Ramsdonk
23044;Liedekerke;;;;Flandre;1770 Liedekerke
23045;Londerzeel;;;;Flandre;1840 Londerzeel, 1840 Malderen, 1840 Steenhuffel
23047;Machelen;;;;Flandre;1830 Machelen (Bt.), 1831 Diegem
23050;Meise;;;;Flandre;1860 Meise, 1861 Wolvertem
23052;Merchtem;;;;Flandre;1785 Brussegem, 1785 Hamme (Bt.), 1785 Merchtem
23060;Opwijk;;;;Flandre;1745 Mazenzele, 1745 Opwijk
23062;Overijse;;;;Flandre;3090 Overijse
23064;Pepingen;;;;Flandre;1670 Bogaarden, 1670 Heikruis, 1670 Pepingen, 1671 Elingen, 1673 Beert, 1674 Bellingen
23077;Sint-Pieters-Leeuw;;;;Flandre;1600 Oudenaken, 1600 Sint-Laureins-Berchem, 1600 Sint-Pieters-Leeuw, 1601 Ruisbroek (Bt.), 1602 Vlezenbeek
23081;Steenokkerzeel;;;;Flandre;1820 Melsbroek, 1820 Perk, 1820 Steenokkerzeel
23086;Ternat;;;;Flandre;1740 Ternat, 1741 Wambeek, 1742 Sint-Katherina-Lombeek
23088;Vilvorde;Vilvoorde;Vilvoorde;Vilvoorde;Flandre;1800 Peutie, 1800 Vilvoorde, 1804 Cargovil
23094;Zaventem;;;;Flandre;1930 Nossegem, 1930 Zaventem, 1931 Brucargo, 1932 Sint-Stevens-Woluwe, 1933 Sterrebeek, 1934 Brussel X-Luchthaven Remailing, 1934 Bruxelles X-Aeroport Remailing
23096;Zemst;;;;Flandre;1980 Eppegem, 1980 Zemst, 1981 Hofstade (Bt.), 1982 Elewijt, 1982 Weerde
23097;Roosdaal;;;;Flandre;1760 Onze-Lieve-Vrouw-Lombeek, 1760 Pamel, 1760 Roosdaal, 1760 Strijtem, 1761 Borchtlombeek
23098;Drogenbos;;;;Flandre;1620 Drogenbos
23099;Kraainem;;;;Flandre;1950 Kraainem
23100;Linkebeek;;;;Flandre;1630 Linkebeek
23101;Rhode-Saint-Genèse;Sint-Genesius-Rode;Sint-Genesius-Rode;Sint-Genesius-Rode;Flandre;1640 Rhode-Saint-Genese, 1640 Sint-Genesius-Rode
23102;Wemmel;;;;Flandre;1780 Wemmel
23103;Wezembeek-Oppem;;;;Flandre;1970 Wezembeek-Oppem
23104;Lennik;;;;Flandre;1750 Gaasbeek, 1750 Lennik, 1750 Sint-Kwintens-Lennik, 1750 Sint-Martens-Lennik
23105;Affligem;;;;Flandre;1790 Affligem, 1790 Essene, 1790 Hekelgem, 1790 Teralfene
24001;Aarschot;;;;Flandre;3200 Aarschot, 3200 Gelrode, 3201 Langdorp, 3202 Rillaar
24007;Begijnendijk;;;;Flandre;3130 Begijnendijk, 3130 Betekom
24008;Bekkevoort;;;;Flandre;3460 Assent, 3460 Bekkevoort, 3461 Molenbeek-Wersbeek
24009;Bertem;;;;Flandre;3060 Bertem, 3060 Korbeek-Dijle, 3061 Leefdaal
24011;Bierbeek;;;;Flandre;3360 Bierbeek, 3360 Korbeek-Lo, 3360 Lovenjoel, 3360 Opvelp
24014;Boortmeerbeek;;;;Flandre;3190 Boortmeerbeek, 3191 Hever
24016;Boutersem;;;;Flandre;3370 Boutersem, 3370 Kerkom, 3370 Neervelp, 3370 Roosbeek, 3370 Vertrijk, 3370 Willebringen
24020;Diest;;;;Flandre;3290 Deurne (Bt.), 3290 Diest, 3290 Schaffen, 3290 Webbekom, 3293 Kaggevinne, 3294 Molenstede
24028;Geetbets;;;;Flandre;3450 Geetbets, 3450 Grazen, 3454 Rummen
24033;Haacht;;;;Flandre;3150 Haacht, 3150 Tildonk, 3150 Wespelaar
24038;Herent;;;;Flandre;3020 Herent, 3020 Veltem-Beisem, 3020 Winksele
24041;Hoegaarden;;;;Flandre;3320 Hoegaarden, 3320 Meldert (Bt.), 3321 Outgaarden
24043;Holsbeek;;;;Flandre;3220 Holsbeek, 3220 Kortrijk-Dutsel, 3220 Sint-Pieters-Rode, 3221 Nieuwrode
24045;Huldenberg;;;;Flandre;3040 Huldenberg, 3040 Loonbeek, 3040 Neerijse, 3040 Ottenburg, 3040 Sint-Agatha-Rode
24048;Keerbergen;;;;Flandre;3140 Keerbergen
24054;Kortenaken;;;;Flandre;3470 Kortenaken, 3470 Ransberg, 3471 Hoeleden, 3472 Kersbeek-Miskom, 3473 Waanrode
24055;Kortenberg;;;;Flandre;3070 Kortenberg, 3071 Erps-Kwerps, 3078 Everberg, 3078 Meerbeek
24059;Landen;;;;Flandre;3400 Eliksem, 3400 Ezemaal, 3400 Laar, 3400 Landen, 3400 Neerwinden, 3400 Overwinden, 3400 Rumsdorp, 3400 Wange, 3401 Waasmont, 3401 Walsbets, 3401 Walshoutem, 3401 Wezeren, 3404 Attenhoven, 3404 Neerlanden
24062;Louvain;Leuven;Löwen;Leuven;Flandre;3000 Leuven, 3001 Heverlee, 3010 Kessel-Lo (Leuven), 3012 Wilsele, 3018 Wijgmaal (Brabant)
24066;Lubbeek;;;;Flandre;3210 Linden, 3210 Lubbeek, 3211 Binkom, 3212 Pellenberg
24086;Oud-Heverlee;;;;Flandre;3050 Oud-Heverlee, 3051 Sint-Joris-Weert, 3052 Blanden, 3053 Haasrode, 3054 Vaalbeek
24094;Rotselaar;;;;Flandre;3110 Rotselaar, 3111 Wezemaal, 3118 Werchter
24104;Tervuren;;;;Flandre;3080 Duisburg, 3080 Tervuren, 3080 Vossem
24107;Tirlemont;Tienen;Tienen;Tienen;Flandre;3300 Bost, 3300 Goetsenhoven, 3300 Hakendover, 3300 Kumtich, 3300 Oorbeek, 3300 Oplinter, 3300 Sint-Margriete-Houtem (Tienen), 3300 Tienen, 3300 Vissenaken
24109;Tremelo;;;;Flandre;3120 Tremelo, 3128 Baal
24130;Léau;Zoutleeuw;Zoutleeuw;Zoutleeuw;Flandre;3440 Budingen, 3440 Dormaal, 3440 Halle-Booienhoven, 3440 Helen-Bos, 3440 Zoutleeuw
24133;Linter;;;;Flandre;3350 Drieslinter, 3350 Linter, 3350 Melkwezer, 3350 Neerhespen, 3350 Neerlinter, 3350 Orsmaal-Gussenhoven, 3350 Overhespen, 3350 Wommersom
24134;Montaigu-Zichem;Scherpenheuvel-Zichem;Scherpenheuvel-Zichem;Scherpenheuvel-Zichem;Flandre;3270 Scherpenheuvel, 3270 Scherpenheuvel-Zichem, 3271 Averbode, 3271 Zichem, 3272 Messelbroek, 3272 Testelt
24135;Tielt-Winge;;;;Flandre;3390 Houwaart, 3390 Sint-Joris-Winge, 3390 Tielt (Bt.), 3390 Tielt-Winge, 3391 Meensel-Kiezegem
24137;Glabbeek;;;;Flandre;3380 Bunsbeek, 3380 Glabbeek-Zuurbemde, 3381 Kapellen (Bt.), 3384 Attenrode
25005;Beauvechain;Bevekom;;;Wallonie;1320 Beauvechain, 1320 Hamme-Mille, 1320 Nodebais, 1320 Tourinnes-la-Grosse, 1320 l'Ecluse
25014;Braine-l'Alleud;Eigenbrakel;;;Wallonie;1420 Braine-l'Alleud, 1421 Ophain-Bois-Seigneur-Isaac, 1428 Lillois-Witterzée
25015;Braine-le-Château;Kasteelbrakel;;;Wallonie;1440 Braine-le-Château, 1440 Wauthier-Braine
25018;Chaumont-Gistoux;;;;Wallonie;1325 Bonlez, 1325 Chaumont-Gistoux, 1325 Corroy-le-Grand, 1325 Dion-Valmont, 1325 Longueville
25023;Court-Saint-Etienne;;;;Wallonie;1490 Court-Saint-Etienne
25031;Genappe;Genepiën;;;Wallonie;1470 Baisy-Thy, 1470 Bousval, 1470 Genappe, 1471 Loupoigne, 1472 Vieux-Genappe, 1473 Glabais, 1474 Ways, 1476 Houtain-le-Val
25037;Grez-Doiceau;Graven;;;Wallonie;1390 Archennes, 1390 Biez, 1390 Bossut-Gottechain, 1390 Grez-Doiceau, 1390 Nethen
25043;Incourt;;;;Wallonie;1315 Glimes, 1315 Incourt, 1315 Opprebais, 1315 Piètrebais, 1315 Roux-Miroir
25044;Ittre;Itter;;;Wallonie;1460 Ittre, 1460 Virginal-Samme, 1461 Haut-Ittre
25048;Jodoigne;Geldenaken;;;Wallonie;1370 Dongelberg, 1370 Jauchelette, 1370 Jodoigne, 1370 Jodoigne-Souveraine, 1370 Lathuy, 1370 Mélin, 1370 Piétrain, 1370 Saint-Jean-Geest, 1370 Saint-Remy-Geest, 1370 Zétrud-Lumay
25050;La Hulpe;Terhulpen;;;Wallonie;1310 La Hulpe
25068;Mont-Saint-Guibert;;;;Wallonie;1435 Corbais, 1435 Hévillers, 1435 Mont-Saint-Guibert
25072;Nivelles;Nijvel;;;Wallonie;1400 Monstreux, 1400 Nivelles, 1401 Baulers, 1402 Thines, 1404 Bornival
25084;Perwez;Perwijs;;;Wallonie;1360 Malèves-Sainte-Marie-Wastines, 1360 Orbais, 1360 Perwez, 1360 Thorembais-Saint-Trond, 1360 Thorembais-les-Béguines
25091;Rixensart;;;;Wallonie;1330 Rixensart, 1331 Rosières, 1332 Genval
25105;Tubize;Tubeke;;;Wallonie;1480 Clabecq, 1480 Oisquercq, 1480 Saintes, 1480 Tubize
25107;Villers-la-Ville;;;;Wallonie;1495 Marbais (Bt.), 1495 Mellery, 1495 Sart-Dames-Avelines, 1495 Tilly, 1495 Villers-la-Ville
25110;Waterloo;;;;Wallonie;1410 Waterloo
25112;Wavre;Waver;;;Wallonie;1300 Limal, 1300 Wavre, 1301 Bierges
25117;Chastre;;;;Wallonie;1450 Chastre, 1450 Chastre-Villeroux-Blanmont, 1450 Cortil-Noirmont, 1450 Gentinnes, 1450 Saint-Géry
25118;Hélécine;;;;Wallonie;1357 Hélécine, 1357 Linsmeau, 1357 Neerheylissem, 1357 Opheylissem
25119;Lasne;;;;Wallonie;1380 Couture-Saint-Germain, 1380 Lasne, 1380 Lasne-Chapelle-Saint-Lambert, 1380 Maransart, 1380 Ohain, 1380 Plancenoit
25120;Orp-Jauche;;;;Wallonie;1350 Enines, 1350 Folx-les-Caves, 1350 Jandrain-Jandrenouille, 1350 Jauche, 1350 Marilles, 1350 Noduwez, 1350 Orp-Jauche, 1350 Orp-le-Grand
25121;Ottignies-Louvain-la-Neuve;;;;Wallonie;1340 Ottignies, 1340 Ottignies-Louvain-la-Neuve, 1341 Céroux-Mousty, 1342 Limelette, 1348 Louvain-la-Neuve
25122;Ramillies;;;;Wallonie;1367 Autre-Eglise, 1367 Bomal (Bt.), 1367 Geest-Gérompont-Petit-Rosière, 1367 Grand-Rosière-Hottomont, 1367 Gérompont, 1367 Huppaye, 1367 Mont-Saint-André, 1367 Ramillies
25123;Rebecq;;;;Wallonie;1430 Bierghes, 1430 Quenast, 1430 Rebecq, 1430 Rebecq-Rognon
25124;Walhain;;;;Wallonie;1457 Nil-Saint-Vincent-Saint-Martin, 1457 Tourinnes-Saint-Lambert, 1457 Walhain, 1457 Walhain-Saint-Paul
31003;Beernem;;;;Flandre;8730 Beernem, 8730 Oedelem, 8730 Sint-Joris (Beernem)
31004;Blankenberge;;;;Flandre;8370 Blankenberge, 8370 Uitkerke
31005;Bruges;Brugge;Brügge;;Flandre;8000 Brugge, 8000 Koolkerke, 8200 Sint-Andries, 8200 Sint-Michiels, 8310 Assebroek, 8310 Sint-Kruis (Brugge), 8380 Dudzele, 8380 Lissewege, 8380 Zeebrugge (Brugge)
31006;Damme;;;;Flandre;8340 Damme, 8340 Hoeke, 8340 Lapscheure, 8340 Moerkerke, 8340 Oostkerke (Damme), 8340 Sijsele
31012;Jabbeke;;;;Flandre;8490 Jabbeke, 8490 Snellegem, 8490 Stalhille, 8490 Varsenare, 8490 Zerkegem
31022;Oostkamp;;;;Flandre;8020 Hertsberge, 8020 Oostkamp, 8020 Ruddervoorde, 8020 Waardamme
31033;Torhout;;;;Flandre;8820 Torhout
31040;Zedelgem;;;;Flandre;8210 Loppem, 8210 Veldegem, 8210 Zedelgem, 8211 Aartrijke
31042;Zuienkerke;;;;Flandre;8377 Houtave, 8377 Meetkerke, 8377 Nieuwmunster, 8377 Zuienkerke
31043;Knokke-Heist;;;;Flandre;8300 Knokke, 8300 Knokke-Heist, 8300 Westkapelle, 8301 Heist-aan-Zee, 8301 Ramskapelle (Knokke-Heist)
32003;Dixmude;Diksmuide;Diksmuide;Diksmuide;Flandre;8600 Beerst, 8600 Diksmuide, 8600 Driekapellen, 8600 Esen, 8600 Kaaskerke, 8600 Keiem, 8600 Lampernisse, 8600 Leke, 8600 Nieuwkapelle, 8600 Oostkerke (Diksmuide), 8600 Oudekapelle, 8600 Pervijze, 8600 Sint-Jacobs-Kapelle, 8600 Stuivekenskerke, 8600 Vladslo, 8600 Woumen
32006;Houthulst;;;;Flandre;8650 Houthulst, 8650 Klerken, 8650 Merkem
32010;Koekelare;;;;Flandre;8680 Bovekerke, 8680 Koekelare, 8680 Zande
32011;Kortemark;;;;Flandre;8610 Handzame, 8610 Kortemark, 8610 Werken, 8610 Zarren
32030;Lo-Reninge;;;;Flandre;8647 Lo, 8647 Lo-Reninge, 8647 Noordschote, 8647 Pollinkhove, 8647 Reninge
33011;Ypres;Ieper;Ypern;;Flandre;8900 Brielen, 8900 Dikkebus, 8900 Ieper, 8900 Sint-Jan, 8902 Hollebeke, 8902 Voormezele, 8902 Zillebeke, 8904 Boezinge, 8904 Zuidschote, 8906 Elverdinge, 8908 Vlamertinge
33016;Messines;Mesen;Mesen;Mesen;Flandre;8957 Mesen, 8957 Messines
33021;Poperinge;;;;Flandre;8970 Poperinge, 8970 Reningelst, 8972 Krombeke, 8972 Proven, 8972 Roesbrugge-Haringe, 8978 Watou
33029;Wervik;;;;Flandre;8940 Geluwe, 8940 Wervik
33037;Zonnebeke;;;;Flandre;8980 Beselare, 8980 Geluveld, 8980 Passendale, 8980 Zandvoorde (Zonnebeke), 8980 Zonnebeke
33039;Heuvelland;;;;Flandre;8950 Heuvelland, 8950 Nieuwkerke, 8951 Dranouter, 8952 Wulvergem, 8953 Wijtschate, 8954 Westouter, 8956 Kemmel, 8958 Loker
33040;Langemark-Poelkapelle;;;;Flandre;8920 Bikschote, 8920 Langemark, 8920 Langemark-Poelkapelle, 8920 Poelkapelle
33041;Vleteren;;;;Flandre;8640 Oostvleteren, 8640 Vleteren, 8640 Westvleteren, 8640 Woesten
34002;Anzegem;;;;Flandre;8570 Anzegem, 8570 Gijzelbrechtegem, 8570 Ingooigem, 8570 Vichte, 8572 Kaster, 8573 Tiegem
34003;Avelgem;;;;Flandre;8580 Avelgem, 8581 Kerkhove, 8581 Waarmaarde, 8582 Outrijve, 8583 Bossuit
34009;Deerlijk;;;;Flandre;8540 Deerlijk
34013;Harelbeke;;;;Flandre;8530 Harelbeke, 8531 Bavikhove, 8531 Hulste
34022;Courtrai;Kortrijk;Kortrijk;Kortrijk;Flandre;8500 Kortrijk, 8501 Bissegem, 8501 Heule, 8510 Bellegem, 8510 Kooigem, 8510 Marke (Kortrijk), 8510 Rollegem, 8511 Aalbeke
34023;Kuurne;;;;Flandre;8520 Kuurne
34025;Lendelede;;;;Flandre;8860 Lendelede
34027;Menin;Menen;Menen;Menen;Flandre;8930 Lauwe, 8930 Menen, 8930 Rekkem
34040;Waregem;;;;Flandre;8790 Waregem, 8791 Beveren (Leie), 8792 Desselgem, 8793 Sint-Eloois-Vijve
34041;Wevelgem;;;;Flandre;8560 Gullegem, 8560 Moorsele, 8560 Wevelgem
34042;Zwevegem;;;;Flandre;8550 Zwevegem, 8551 Heestert, 8552 Moen, 8553 Otegem, 8554 Sint-Denijs
34043;Espierres-Helchin;Spiere-Helkijn;Spiere-Helkijn;Spiere-Helkijn;Flandre;8587 Espierres, 8587 Espierres-Helchin, 8587 Helchin, 8587 Helkijn, 8587 Spiere, 8587 Spiere-Helkijn
35002;Bredene;;;;Flandre;8450 Bredene
35005;Gistel;;;;Flandre;8470 Gistel, 8470 Moere, 8470 Snaaskerke, 8470 Zevekote
35006;Ichtegem;;;;Flandre;8480 Bekegem, 8480 Eernegem, 8480 Ichtegem
35011;Middelkerke;;;;Flandre;8430 Middelkerke, 8431 Wilskerke, 8432 Leffinge, 8433 Mannekensvere, 8433 Schore, 8433 Sint-Pieters-Kapelle (W.-Vl.), 8433 Slijpe, 8433 Spermalie, 8434 Lombardsijde, 8434 Westende
35013;Ostende;Oostende;;Ostend;Flandre;8400 Oostende, 8400 Stene, 8400 Zandvoorde (Oostende)
35014;Oudenburg;;;;Flandre;8460 Ettelgem, 8460 Oudenburg, 8460 Roksem, 8460 Westkerke
35029;De Haan;;;;Flandre;8420 De Haan, 8420 Klemskerke, 8420 Wenduine, 8421 Vlissegem
36006;Hooglede;;;;Flandre;8830 Gits, 8830 Hooglede
36007;Ingelmunster;;;;Flandre;8770 Ingelmunster
36008;Izegem;;;;Flandre;8870 Emelgem, 8870 Izegem, 8870 Kachtem
36010;Ledegem;;;;Flandre;8880 Ledegem, 8880 Rollegem-Kapelle, 8880 Sint-Eloois-Winkel
36011;Lichtervelde;;;;Flandre;8810 Lichtervelde
36012;Moorslede;;;;Flandre;8890 Dadizele, 8890 Moorslede
36015;Roulers;Roeselare;Roeselare;Roeselare;Flandre;8800 Beveren (Roeselare), 8800 Oekene, 8800 Roeselare, 8800 Rumbeke
36019;Staden;;;;Flandre;8840 Oostnieuwkerke, 8840 Staden, 8840 Westrozebeke
37002;Dentergem;;;;Flandre;8720 Dentergem, 8720 Markegem, 8720 Oeselgem, 8720 Wakken
37007;Meulebeke;;;;Flandre;8760 Meulebeke
37010;Oostrozebeke;;;;Flandre;8780 Oostrozebeke
37011;Pittem;;;;Flandre;8740 Egem, 8740 Pittem
37012;Ruiselede;;;;Flandre;8755 Ruiselede
37015;Tielt;;;;Flandre;8700 Aarsele, 8700 Kanegem, 8700 Schuiferskapelle, 8700 Tielt
37017;Wielsbeke;;;;Flandre;8710 Ooigem, 8710 Sint-Baafs-Vijve, 8710 Wielsbeke
37018;Wingene;;;;Flandre;8750 Wingene, 8750 Zwevezele
37020;Ardooie;;;;Flandre;8850 Ardooie, 8851 Koolskamp
38002;Alveringem;;;;Flandre;8690 Alveringem, 8690 Hoogstade, 8690 Oeren, 8690 Sint-Rijkers, 8691 Beveren-aan-den-Ijzer, 8691 Gijverinkhove, 8691 Izenberge, 8691 Leisele, 8691 Stavele
38008;La Panne;De Panne;De Panne;De Panne;Flandre;8660 Adinkerke, 8660 De Panne
38014;Koksijde;;;;Flandre;8670 Koksijde, 8670 Oostduinkerke, 8670 Wulpen
38016;Nieuport;Nieuwpoort;Nieuwpoort;Nieuwpoort;Flandre;8620 Nieuwpoort, 8620 Ramskapelle (Nieuwpoort), 8620 Sint-Joris (Nieuwpoort)
38025;Furnes;Veurne;Veurne;Veurne;Flandre;8630 Avekapelle, 8630 Beauvoorde, 8630 Booitshoeke, 8630 Bulskamp, 8630 De Moeren, 8630 Eggewaartskapelle, 8630 Houtem (W.-Vl.), 8630 Steenkerke (W.-Vl.), 8630 Veurne, 8630 Vinkem, 8630 Wulveringem, 8630 Zoutenaaie
41002;Alost;Aalst;Aalst;Aalst;Flandre;9300 Aalst, 9308 Gijzegem, 9308 Hofstade (O.-Vl.), 9310 Baardegem, 9310 Herdersem, 9310 Meldert (O.-Vl.), 9310 Moorsel, 9320 Erembodegem (Aalst), 9320 Nieuwerkerken (Aalst)
41011;Denderleeuw;;;;Flandre;9470 Denderleeuw, 9472 Iddergem, 9473 Welle
41018;Grammont;Geraardsbergen;Geraardsbergen;Geraardsbergen;Flandre;9500 Geraardsbergen, 9500 Goeferdinge, 9500 Moerbeke, 9500 Nederboelare, 9500 Onkerzele, 9500 Ophasselt, 9500 Overboelare, 9500 Viane, 9500 Zarlardinge, 9506 Grimminge, 9506 Idegem, 9506 Nieuwenhove, 9506 Schendelbeke, 9506 Smeerebbe-Vloerzegem, 9506 Waarbeke, 9506 Zandbergen
41024;Haaltert;;;;Flandre;9450 Denderhoutem, 9450 Haaltert, 9450 Heldergem, 9451 Kerksken
41027;Herzele;;;;Flandre;9550 Herzele, 9550 Hillegem, 9550 Sint-Antelinks, 9550 Sint-Lievens-Esse, 9550 Steenhuize-Wijnhuize, 9550 Woubrechtegem, 9551 Ressegem, 9552 Borsbeke
41034;Lede;;;;Flandre;9340 Impe, 9340 Lede, 9340 Oordegem, 9340 Smetlede, 9340 Wanzele
41048;Ninove;;;;Flandre;9400 Appelterre-Eichem, 9400 Denderwindeke, 9400 Lieferinge, 9400 Nederhasselt, 9400 Ninove, 9400 Okegem, 9400 Voorde, 9401 Pollare, 9402 Meerbeke, 9403 Neigem, 9404 Aspelare, 9406 Outer
41063;Sint-Lievens-Houtem;;;;Flandre;9520 Bavegem, 9520 Sint-Lievens-Houtem, 9520 Vlierzele, 9520 Zonnegem, 9521 Letterhoutem
41081;Zottegem;;;;Flandre;9620 Elene, 9620 Erwetegem, 9620 Godveerdegem, 9620 Grotenberge, 9620 Leeuwergem, 9620 Oombergen (Zottegem), 9620 Sint-Goriks-Oudenhove, 9620 Sint-Maria-Oudenhove (Zottegem), 9620 Strijpen, 9620 Velzeke-Ruddershove, 9620 Zottegem
41082;Erpe-Mere;;;;Flandre;9420 Aaigem, 9420 Bambrugge, 9420 Burst, 9420 Erondegem, 9420 Erpe, 9420 Erpe-Mere, 9420 Mere, 9420 Ottergem, 9420 Vlekkem
42003;Berlare;;;;Flandre;9290 Berlare, 9290 Overmere, 9290 Uitbergen
42004;Buggenhout;;;;Flandre;9255 Buggenhout, 9255 Opdorp
42006;Termonde;Dendermonde;Dendermonde;Dendermonde;Flandre;9200 Appels, 9200 Baasrode, 9200 Dendermonde, 9200 Grembergen, 9200 Mespelare, 9200 Oudegem, 9200 Schoonaarde, 9200 Sint-Gillis-bij-Dendermonde
42008;Hamme;;;;Flandre;9220 Hamme (O.-Vl.), 9220 Moerzeke
42010;Laarne;;;;Flandre;9270 Kalken, 9270 Laarne
42011;Lebbeke;;;;Flandre;9280 Denderbelle, 9280 Lebbeke, 9280 Wieze
42023;Waasmunster;;;;Flandre;9250 Waasmunster
42025;Wetteren;;;;Flandre;9230 Massemen, 9230 Westrem, 9230 Wetteren
42026;Wichelen;;;;Flandre;9260 Schellebelle, 9260 Serskamp, 9260 Wichelen
42028;Zele;;;;Flandre;9240 Zele
43002;Assenede;;;;Flandre;9960 Assenede, 9961 Boekhoute, 9968 Bassevelde, 9968 Oosteeklo
43005;Eeklo;;;;Flandre;9900 Eeklo
43007;Kaprijke;;;;Flandre;9970 Kaprijke, 9971 Lembeke
43010;Maldegem;;;;Flandre;9990 Maldegem, 9991 Adegem, 9992 Middelburg
43014;Sint-Laureins;;;;Flandre;9980 Sint-Laureins, 9981 Sint-Margriete, 9982 Sint-Jan-in-Eremo, 9988 Waterland-Oudeman, 9988 Watervliet
43018;Zelzate;;;;Flandre;9060 Zelzate
44001;Aalter;;;;Flandre;9880 Aalter, 9880 Lotenhulle, 9880 Poeke, 9881 Bellem
44011;Deinze;;;;Flandre;9800 Astene, 9800 Bachte-Maria-Leerne, 9800 Deinze, 9800 Gottem, 9800 Grammene, 9800 Meigem, 9800 Petegem-aan-de-Leie, 9800 Sint-Martens-Leerne, 9800 Vinkt, 9800 Wontergem, 9800 Zeveren
44012;De Pinte;;;;Flandre;9840 De Pinte, 9840 Zevergem
44013;Destelbergen;;;;Flandre;9070 Destelbergen, 9070 Heusden (O.-Vl.)
44019;Evergem;;;;Flandre;9940 Ertvelde, 9940 Evergem, 9940 Kluizen, 9940 Sleidinge
44020;Gavere;;;;Flandre;9890 Asper, 9890 Baaigem, 9890 Dikkelvenne, 9890 Gavere, 9890 Semmerzake, 9890 Vurste
44021;Gand;Gent;Gent;Ghent;Flandre;9000 Gent, 9030 Mariakerke (Gent), 9031 Drongen, 9032 Wondelgem, 9040 Sint-Amandsberg (Gent), 9041 Oostakker, 9042 Desteldonk, 9042 Mendonk, 9042 Sint-Kruis-Winkel, 9050 Gentbrugge, 9050 Ledeberg (Gent), 9051 Afsnee, 9051 Sint-Denijs-Westrem, 9052 Zwijnaarde
44029;Knesselare;;;;Flandre;9910 Knesselare, 9910 Ursel
44034;Lochristi;;;;Flandre;9080 Beervelde, 9080 Lochristi, 9080 Zaffelare, 9080 Zeveneken
44036;Lovendegem;;;;Flandre;9920 Lovendegem, 9921 Vinderhoute
44040;Melle;;;;Flandre;9090 Gontrode, 9090 Melle
44043;Merelbeke;;;;Flandre;9820 Bottelare, 9820 Lemberge, 9820 Melsen, 9820 Merelbeke, 9820 Munte, 9820 Schelderode
44045;Moerbeke;;;;Flandre;9180 Moerbeke-Waas
44048;Nazareth;;;;Flandre;9810 Eke, 9810 Nazareth
44049;Nevele;;;;Flandre;9850 Hansbeke, 9850 Landegem, 9850 Merendree, 9850 Nevele, 9850 Poesele, 9850 Vosselare
44052;Oosterzele;;;;Flandre;9860 Balegem, 9860 Gijzenzele, 9860 Landskouter, 9860 Moortsele, 9860 Oosterzele, 9860 Scheldewindeke
44064;Sint-Martens-Latem;;;;Flandre;9830 Sint-Martens-Latem, 9831 Deurle
44072;Waarschoot;;;;Flandre;9950 Waarschoot
44073;Wachtebeke;;;;Flandre;9185 Wachtebeke
44080;Zomergem;;;;Flandre;9930 Zomergem, 9931 Oostwinkel, 9932 Ronsele
44081;Zulte;;;;Flandre;9870 Machelen (O.-Vl.), 9870 Olsene, 9870 Zulte
45017;Kruishoutem;;;;Flandre;9770 Kruishoutem, 9771 Nokere, 9772 Wannegem-Lede
45035;Audenarde;Oudenaarde;Oudenaarde;Oudenaarde;Flandre;9700 Bevere, 9700 Edelare, 9700 Eine, 9700 Ename, 9700 Heurne, 9700 Leupegem, 9700 Mater, 9700 Melden, 9700 Mullem, 9700 Nederename, 9700 Oudenaarde, 9700 Volkegem, 9700 Welden
45041;Renaix;Ronse;Ronse;Ronse;Flandre;9600 Renaix, 9600 Ronse
45057;Zingem;;;;Flandre;9750 Huise, 9750 Ouwegem, 9750 Zingem
45059;Brakel;;;;Flandre;9660 Brakel, 9660 Elst, 9660 Everbeek, 9660 Michelbeke, 9660 Nederbrakel, 9660 Opbrakel, 9660 Zegelsem, 9661 Parike
45060;Kluisbergen;;;;Flandre;9690 Berchem (O.-Vl.), 9690 Kluisbergen, 9690 Kwaremont, 9690 Ruien, 9690 Zulzeke
45061;Wortegem-Petegem;;;;Flandre;9790 Elsegem, 9790 Moregem, 9790 Ooike (Wortegem-Petegem), 9790 Petegem-aan-de-Schelde, 9790 Wortegem, 9790 Wortegem-Petegem
45062;Horebeke;;;;Flandre;9667 Horebeke, 9667 Sint-Kornelis-Horebeke, 9667 Sint-Maria-Horebeke
45063;Lierde;;;;Flandre;9570 Deftinge, 9570 Lierde, 9570 Sint-Maria-Lierde, 9571 Hemelveerdegem, 9572 Sint-Martens-Lierde
45064;Maarkedal;;;;Flandre;9680 Etikhove, 9680 Maarke-Kerkem, 9680 Maarkedal, 9681 Nukerke, 9688 Schorisse
45065;Zwalm;;;;Flandre;9630 Beerlegem, 9630 Dikkele, 9630 Hundelgem, 9630 Meilegem, 9630 Munkzwalm, 9630 Paulatem, 9630 Roborst, 9630 Rozebeke, 9630 Sint-Blasius-Boekel, 9630 Sint-Denijs-Boekel, 9630 Sint-Maria-Latem, 9630 Zwalm, 9636 Nederzwalm-Hermelgem
46003;Beveren;;;;Flandre;9120 Beveren-Waas, 9120 Haasdonk, 9120 Kallo (Beveren-Waas), 9120 Melsele, 9120 Vrasene, 9130 Doel, 9130 Kallo (Kieldrecht), 9130 Kieldrecht (Beveren), 9130 Verrebroek
46013;Kruibeke;;;;Flandre;9150 Bazel, 9150 Kruibeke, 9150 Rupelmonde
46014;Lokeren;;;;Flandre;9160 Daknam, 9160 Eksaarde, 9160 Lokeren
46020;Sint-Gillis-Waas;;;;Flandre;9170 De Klinge, 9170 Meerdonk, 9170 Sint-Gillis-Waas, 9170 Sint-Pauwels
46021;Saint-Nicolas;Sint-Niklaas;Sint-Niklaas;Sint-Niklaas;Flandre;9100 Nieuwkerken-Waas, 9100 Sint-Niklaas, 9111 Belsele (Sint-Niklaas), 9112 Sinaai-Waas
46024;Stekene;;;;Flandre;9190 Kemzeke, 9190 Stekene
46025;Tamise;Temse;Temse;Temse;Flandre;9140 Elversele, 9140 Steendorp, 9140 Temse, 9140 Tielrode
51004;Ath;Aat;;;Wallonie;7800 Ath, 7800 Lanquesaint, 7801 Irchonwelz, 7802 Ormeignies, 7803 Bouvignies, 7804 Ostiches, 7804 Rebaix, 7810 Maffle, 7811 Arbre (Ht.), 7812 Houtaing, 7812 Ligne, 7812 Mainvault, 7812 Moulbaix, 7812 Villers-Notre-Dame, 7812 Villers-Saint-Amand, 7822 Ghislenghien, 7822 Isières, 7822 Meslin-l'Evêque, 7823 Gibecq
51008;Beloeil;;;;Wallonie;7970 Beloeil, 7971 Basècles, 7971 Ramegnies, 7971 Thumaide, 7971 Wadelincourt, 7972 Aubechies, 7972 Ellignies-Sainte-Anne, 7972 Quevaucamps, 7973 Grandglise, 7973 Stambruges
51009;Bernissart;;;;Wallonie;7320 Bernissart, 7321 Blaton, 7321 Harchies, 7322 Pommeroeul, 7322 Ville-Pommeroeul
51012;Brugelette;;;;Wallonie;7940 Brugelette, 7940 Cambron-Casteau, 7941 Attre, 7942 Mévergnies-lez-Lens, 7943 Gages
51014;Chièvres;;;;Wallonie;7950 Chièvres, 7950 Grosage, 7950 Huissignies, 7950 Ladeuze, 7950 Tongre-Saint-Martin, 7951 Tongre-Notre-Dame
51017;Ellezelles;Elzele;;;Wallonie;7890 Ellezelles, 7890 Lahamaide, 7890 Wodecq
51019;Flobecq;Vloesberg;;;Wallonie;7880 Flobecq, 7880 Vloesberg
51065;Frasnes-lez-Anvaing;;;;Wallonie;7910 Anvaing, 7910 Arc-Ainières, 7910 Arc-Wattripont, 7910 Cordes, 7910 Ellignies-lez-Frasnes, 7910 Forest (Ht.), 7910 Frasnes-lez-Anvaing, 7910 Wattripont, 7911 Buissenal, 7911 Frasnes-lez-Buissenal, 7911 Hacquegnies, 7911 Herquegies, 7911 Montroeul-au-Bois, 7911 Moustier (Ht.), 7911 Oeudeghien, 7912 Dergneau, 7912 Saint-Sauveur
52010;Chapelle-lez-Herlaimont;;;;Wallonie;7160 Chapelle-lez-Herlaimont, 7160 Godarville, 7160 Piéton
52011;Charleroi;;;;Wallonie;6000 Charleroi, 6001 Marcinelle, 6010 Couillet, 6020 Dampremy, 6030 Goutroux, 6030 Marchienne-au-Pont, 6031 Monceau-sur-Sambre, 6032 Mont-sur-Marchienne, 6040 Jumet (Charleroi), 6041 Gosselies, 6042 Lodelinsart, 6043 Ransart, 6044 Roux, 6060 Gilly (Charleroi), 6061 Montignies-sur-Sambre
52012;Châtelet;;;;Wallonie;6200 Bouffioulx, 6200 Châtelet, 6200 Châtelineau
52015;Courcelles;;;;Wallonie;6180 Courcelles, 6181 Gouy-lez-Piéton, 6182 Souvret, 6183 Trazegnies
52018;Farciennes;;;;Wallonie;6240 Farciennes, 6240 Pironchamps
52021;Fleurus;;;;Wallonie;6220 Fleurus, 6220 Heppignies, 6220 Lambusart, 6220 Wangenies, 6221 Saint-Amand, 6222 Brye, 6223 Wagnelée, 6224 Wanfercée-Baulet
52022;Fontaine-l'Evêque;;;;Wallonie;6140 Fontaine-l'Evêque, 6141 Forchies-la-Marche, 6142 Leernes
52025;Gerpinnes;;;;Wallonie;6280 Acoz, 6280 Gerpinnes, 6280 Gougnies, 6280 Joncret, 6280 Loverval, 6280 Villers-Poterie
52043;Manage;;;;Wallonie;7170 Bellecourt, 7170 Bois-d'Haine, 7170 Fayt-lez-Manage, 7170 La Hestre, 7170 Manage
52048;Montigny-le-Tilleul;;;;Wallonie;6110 Montigny-le-Tilleul, 6111 Landelies
52055;Pont-à-Celles;;;;Wallonie;6230 Buzet, 6230 Obaix, 6230 Pont-à-Celles, 6230 Thiméon, 6230 Viesville, 6238 Liberchies, 6238 Luttre
52063;Seneffe;;;;Wallonie;7180 Seneffe, 7181 Arquennes, 7181 Familleureux, 7181 Feluy, 7181 Petit-Roeulx-lez-Nivelles
52074;Aiseau-Presles;;;;Wallonie;6250 Aiseau, 6250 Aiseau-Presles, 6250 Pont-de-Loup, 6250 Presles, 6250 Roselies
52075;Les Bons Villers;;;;Wallonie;6210 Frasnes-lez-Gosselies, 6210 Les Bons Villers, 6210 Rèves, 6210 Villers-Perwin, 6210 Wayaux, 6211 Mellet
53014;Boussu;;;;Wallonie;7300 Boussu, 7301 Hornu
53020;Dour;;;;Wallonie;7370 Blaugies, 7370 Dour, 7370 Elouges, 7370 Wihéries
53028;Frameries;;;;Wallonie;7080 Eugies (Frameries), 7080 Frameries, 7080 La Bouverie, 7080 Noirchain, 7080 Sars-la-Bruyère
53039;Hensies;;;;Wallonie;7350 Hainin, 7350 Hensies, 7350 Montroeul-sur-Haine, 7350 Thulin
53044;Jurbise;Jurbeke;;;Wallonie;7050 Erbaut, 7050 Erbisoeul, 7050 Herchies, 7050 Jurbise, 7050 Masnuy-Saint-Jean (Jurbise), 7050 Masnuy-Saint-Pierre
53046;Lens;;;;Wallonie;7870 Bauffe, 7870 Cambron-Saint-Vincent, 7870 Lens, 7870 Lombise, 7870 Montignies-lez-Lens
53053;Mons;Bergen;;;Wallonie;7000 Mons, 7010 S.H.A.P.E. Belgique, 7010 S.H.A.P.E. België, 7011 Ghlin, 7012 Flénu, 7012 Jemappes, 7020 Maisières, 7020 Nimy, 7021 Havré, 7022 Harmignies, 7022 Harveng, 7022 Hyon, 7022 Mesvin, 7022 Nouvelles, 7024 Ciply, 7030 Saint-Symphorien, 7031 Villers-Saint-Ghislain, 7032 Spiennes, 7033 Cuesmes, 7034 Obourg, 7034 Saint-Denis (Ht.)
53065;Quaregnon;;;;Wallonie;7390 Quaregnon, 7390 Wasmuel
53068;Quiévrain;;;;Wallonie;7380 Baisieux, 7380 Quiévrain, 7382 Audregnies
53070;Saint-Ghislain;;;;Wallonie;7330 Saint-Ghislain, 7331 Baudour, 7332 Neufmaison, 7332 Sirault, 7333 Tertre, 7334 Hautrage, 7334 Villerot
53082;Colfontaine;;;;Wallonie;7340 Colfontaine, 7340 Paturages, 7340 Warquignies, 7340 Wasmes
53083;Honnelles;;;;Wallonie;7387 Angre, 7387 Angreau, 7387 Athis, 7387 Autreppe, 7387 Erquennes, 7387 Fayt-le-Franc, 7387 Honnelles, 7387 Marchipont, 7387 Montignies-sur-Roc, 7387 Onnezies, 7387 Roisin
53084;Quévy;;;;Wallonie;7040 Asquillies, 7040 Aulnois, 7040 Blaregnies, 7040 Bougnies, 7040 Genly, 7040 Goegnies-Chaussée, 7040 Quévy, 7040 Quévy-le-Grand, 7040 Quévy-le-Petit, 7041 Givry, 7041 Havay
54007;Mouscron;Moeskroen;;;Wallonie;7700 Luingne, 7700 Moeskroen, 7700 Mouscron, 7711 Dottenijs, 7711 Dottignies, 7712 Herseaux
54010;Comines-Warneton;Komen-Waasten;;;Wallonie;7780 Comines, 7780 Comines-Warneton, 7780 Komen, 7780 Komen-Waasten, 7781 Houthem (Comines), 7782 Ploegsteert, 7783 Bizet, 7784 Bas-Warneton, 7784 Neerwaasten, 7784 Waasten, 7784 Warneton
55004;Braine-le-Comte;'s-Gravenbrakel;;;Wallonie;7090 Braine-le-Comte, 7090 Hennuyères, 7090 Henripont, 7090 Petit-Roeulx-lez-Braine, 7090 Ronquières, 7090 Steenkerque (Ht.)
55010;Enghien;Edingen;;;Wallonie;7850 Edingen, 7850 Enghien, 7850 Lettelingen, 7850 Marcq, 7850 Mark, 7850 Petit-Enghien
55022;La Louvière;;;;Wallonie;7100 Haine-Saint-Paul, 7100 Haine-Saint-Pierre, 7100 La Louvière, 7100 Saint-Vaast, 7100 Trivières, 7110 Boussoit, 7110 Houdeng-Aimeries, 7110 Houdeng-Goegnies (La Louvière), 7110 Maurage, 7110 Strépy-Bracquegnies
55023;Lessines;Lessen;;;Wallonie;7860 Lessines, 7861 Papignies, 7861 Wannebecq, 7862 Ogy, 7863 Ghoy, 7864 Deux-Acren, 7866 Bois-de-Lessines, 7866 Ollignies
55035;Le Roeulx;;;;Wallonie;7070 Gottignies, 7070 Le Roeulx, 7070 Mignault, 7070 Thieu, 7070 Ville-sur-Haine (Le Roeulx)
55039;Silly;Opzullik;;;Wallonie;7830 Bassilly, 7830 Fouleng, 7830 Gondregnies, 7830 Graty, 7830 Hellebecq, 7830 Hoves (Ht.), 7830 Silly, 7830 Thoricourt
55040;Soignies;Zinnik;;;Wallonie;7060 Horrues, 7060 Soignies, 7061 Casteau (Soignies), 7061 Thieusies, 7062 Naast, 7063 Chaussée-Notre-Dame-Louvignies, 7063 Neufvilles
55050;Ecaussinnes;;;;Wallonie;7190 Ecaussinnes, 7190 Ecaussinnes-d'Enghien, 7190 Marche-lez-Ecaussinnes, 7191 Ecaussinnes-Lalaing
56001;Anderlues;;;;Wallonie;6150 Anderlues
56005;Beaumont;;;;Wallonie;6500 Barbençon, 6500 Beaumont, 6500 Leugnies, 6500 Leval-Chaudeville, 6500 Renlies, 6500 Solre-Saint-Géry, 6500 Thirimont, 6511 Strée (Ht.)
56011;Binche;;;;Wallonie;7130 Battignies, 7130 Binche, 7130 Bray, 7131 Waudrez, 7133 Buvrinnes, 7134 Epinois, 7134 Leval-Trahegnies, 7134 Péronnes-lez-Binche, 7134 Ressaix
56016;Chimay;;;;Wallonie;6460 Bailièvre, 6460 Chimay, 6460 Robechies, 6460 Saint-Remy (Ht.), 6460 Salles, 6460 Villers-la-Tour, 6461 Virelles, 6462 Vaulx-lez-Chimay, 6463 Lompret, 6464 Baileux, 6464 Bourlers, 6464 Forges, 6464 Rièzes, 6464 l'Escaillère
56022;Erquelinnes;;;;Wallonie;6560 Bersillies-l'Abbaye, 6560 Erquelinnes, 6560 Grand-Reng, 6560 Hantes-Wihéries, 6560 Montignies-Saint-Christophe, 6560 Solre-sur-Sambre
56029;Froidchapelle;;;;Wallonie;6440 Boussu-lez-Walcourt, 6440 Fourbechies, 6440 Froidchapelle, 6440 Vergnies, 6441 Erpion
56044;Lobbes;;;;Wallonie;6540 Lobbes, 6540 Mont-Sainte-Geneviève, 6542 Sars-la-Buissière, 6543 Bienne-lez-Happart
56049;Merbes-le-Château;;;;Wallonie;6567 Fontaine-Valmont, 6567 Labuissière, 6567 Merbes-Sainte-Marie, 6567 Merbes-le-Château
56051;Momignies;;;;Wallonie;6590 Momignies, 6591 Macon, 6592 Monceau-Imbrechies, 6593 Macquenoise, 6594 Beauwelz, 6596 Forge-Philippe, 6596 Seloignes
56078;Thuin;;;;Wallonie;6530 Leers-et-Fosteau, 6530 Thuin, 6531 Biesme-sous-Thuin, 6532 Ragnies, 6533 Biercée, 6534 Gozée, 6536 Donstiennes, 6536 Thuillies
56085;Estinnes;;;;Wallonie;7120 Croix-lez-Rouveroy, 7120 Estinnes, 7120 Estinnes-au-Mont, 7120 Estinnes-au-Val, 7120 Fauroeulx, 7120 Haulchin, 7120 Peissant, 7120 Rouveroy (Ht.), 7120 Vellereille-le-Sec, 7120 Vellereille-les-Brayeux
56086;Ham-sur-Heure-Nalinnes;;;;Wallonie;6120 Cour-sur-Heure, 6120 Ham-sur-Heure, 6120 Ham-sur-Heure-Nalinnes, 6120 Jamioulx, 6120 Marbaix (Ht.), 6120 Nalinnes
56087;Morlanwelz;;;;Wallonie;7140 Morlanwelz, 7140 Morlanwelz-Mariemont, 7141 Carnières, 7141 Mont-Sainte-Aldegonde
56088;Sivry-Rance;;;;Wallonie;6470 Grandrieu, 6470 Montbliart, 6470 Rance, 6470 Sautin, 6470 Sivry, 6470 Sivry-Rance
57003;Antoing;;;;Wallonie;7640 Antoing, 7640 Maubray, 7640 Péronnes-lez-Antoing, 7641 Bruyelle, 7642 Calonne, 7643 Fontenoy
57018;Celles;;;;Wallonie;7760 Celles (Ht.), 7760 Escanaffles, 7760 Molenbaix, 7760 Popuelles, 7760 Pottes, 7760 Velaines
57027;Estaimpuis;;;;Wallonie;7730 Bailleul, 7730 Estaimbourg, 7730 Estaimpuis, 7730 Evregnies, 7730 Leers-Nord, 7730 Néchin, 7730 Saint-Léger (Ht.)
57062;Pecq;;;;Wallonie;7740 Pecq, 7740 Warcoing, 7742 Hérinnes-lez-Pecq, 7743 Esquelmes, 7743 Obigies
57064;Péruwelz;;;;Wallonie;7600 Péruwelz, 7601 Roucourt, 7602 Bury, 7603 Bon-Secours, 7604 Baugnies, 7604 Braffe, 7604 Brasmenil, 7604 Callenelle, 7604 Wasmes-Audemez-Briffoeil, 7608 Wiers
57072;Rumes;;;;Wallonie;7610 Rumes, 7611 La Glanerie, 7618 Taintignies
57081;Tournai;Doornik;;;Wallonie;7500 Ere, 7500 Saint-Maur, 7500 Tournai, 7501 Orcq, 7502 Esplechin, 7503 Froyennes, 7504 Froidmont, 7506 Willemeau, 7520 Ramegnies-Chin, 7520 Templeuve, 7521 Chercq, 7522 Blandain, 7522 Hertain, 7522 Lamain, 7522 Marquain, 7530 Gaurain-Ramecroix (Tournai), 7531 Havinnes, 7532 Beclers, 7533 Thimougies, 7534 Barry, 7534 Maulde, 7536 Vaulx (Tournai), 7538 Vezon, 7540 Kain, 7540 Melles, 7540 Quartes, 7540 Rumillies, 7542 Mont-Saint-Aubert, 7543 Mourcourt, 7548 Warchin
57093;Brunehaut;;;;Wallonie;7620 Bléharies, 7620 Brunehaut, 7620 Guignies, 7620 Hollain, 7620 Jollain-Merlin, 7620 Wez-Velvain, 7621 Lesdain, 7622 Laplaigne, 7623 Rongy, 7624 Howardries
57094;Leuze-en-Hainaut;;;;Wallonie;7900 Grandmetz, 7900 Leuze-en-Hainaut, 7901 Thieulain, 7903 Blicquy, 7903 Chapelle-à-Oie, 7903 Chapelle-à-Wattines, 7904 Pipaix, 7904 Tourpes, 7904 Willaupuis, 7906 Gallaix
57095;Mont-de-l'Enclus;;;;Wallonie;7750 Amougies, 7750 Anseroeul, 7750 Mont-de-l'Enclus, 7750 Orroir, 7750 Russeignies
61003;Amay;;;;Wallonie;4540 Amay, 4540 Ampsin, 4540 Flône, 4540 Jehay, 4540 Ombret
61010;Burdinne;;;;Wallonie;4210 Burdinne, 4210 Hannêche, 4210 Lamontzée, 4210 Marneffe, 4210 Oteppe
61012;Clavier;;;;Wallonie;4560 Bois-et-Borsu, 4560 Clavier, 4560 Les Avins, 4560 Ocquier, 4560 Pailhe, 4560 Terwagne
61019;Ferrières;;;;Wallonie;4190 Ferrières, 4190 My, 4190 Vieuxville, 4190 Werbomont, 4190 Xhoris
61024;Hamoir;;;;Wallonie;4180 Comblain-Fairon, 4180 Comblain-la-Tour, 4180 Hamoir, 4181 Filot
61028;Héron;;;;Wallonie;4217 Héron, 4217 Lavoir, 4217 Waret-l'Evêque, 4218 Couthuin
61031;Huy;Hoei;;;Wallonie;4500 Ben-Ahin, 4500 Huy, 4500 Tihange
61039;Marchin;;;;Wallonie;4570 Marchin, 4570 Vyle-et-Tharoul
61041;Modave;;;;Wallonie;4577 Modave, 4577 Outrelouxhe, 4577 Strée-lez-Huy, 4577 Vierset-Barse
61043;Nandrin;;;;Wallonie;4550 Nandrin, 4550 Saint-Séverin, 4550 Villers-le-Temple, 4550 Yernée-Fraineux
61048;Ouffet;;;;Wallonie;4590 Ellemelle, 4590 Ouffet, 4590 Warzée
61063;Verlaine;;;;Wallonie;4537 Chapon-Seraing, 4537 Seraing-le-Château, 4537 Verlaine
61068;Villers-le-Bouillet;;;;Wallonie;4530 Fize-Fontaine, 4530 Vaux-et-Borset, 4530 Vieux-Waleffe, 4530 Villers-le-Bouillet, 4530 Warnant-Dreye
61072;Wanze;;;;Wallonie;4520 Antheit, 4520 Bas-Oha, 4520 Huccorgne, 4520 Moha, 4520 Vinalmont, 4520 Wanze
61079;Anthisnes;;;;Wallonie;4160 Anthisnes, 4161 Villers-aux-Tours, 4162 Hody, 4163 Tavier
61080;Engis;;;;Wallonie;4480 Clermont-sous-Huy, 4480 Engis, 4480 Hermalle-sous-Huy
61081;Tinlot;;;;Wallonie;4557 Abée, 4557 Fraiture, 4557 Ramelot, 4557 Seny, 4557 Soheit-Tinlot, 4557 Tinlot
62003;Ans;;;;Wallonie;4430 Ans, 4431 Loncin, 4432 Alleur, 4432 Xhendremael
62006;Awans;;;;Wallonie;4340 Awans, 4340 Fooz, 4340 Othée, 4340 Villers-l'Evêque, 4342 Hognoul
62009;Aywaille;;;;Wallonie;4920 Aywaille, 4920 Ernonheid, 4920 Harzé, 4920 Sougné-Remouchamps
62011;Bassenge;Bitsingen;;;Wallonie;4690 Bassenge, 4690 Boirs, 4690 Eben-Emael, 4690 Glons, 4690 Roclenge-sur-Geer, 4690 Wonck
62015;Beyne-Heusay;;;;Wallonie;4610 Bellaire, 4610 Beyne-Heusay, 4610 Queue-du-Bois
62022;Chaudfontaine;;;;Wallonie;4050 Chaudfontaine, 4051 Vaux-sous-Chèvremont, 4052 Beaufays, 4053 Embourg
62026;Comblain-au-Pont;;;;Wallonie;4170 Comblain-au-Pont, 4171 Poulseur
62027;Dalhem;;;;Wallonie;4606 Saint-André, 4607 Berneau, 4607 Bombaye, 4607 Dalhem, 4607 Feneur, 4607 Mortroux, 4608 Neufchâteau (Lg.), 4608 Warsage
62032;Esneux;;;;Wallonie;4130 Esneux, 4130 Tilff
62038;Fléron;;;;Wallonie;4620 Fléron, 4621 Retinne, 4623 Magnée, 4624 Romsée
62051;Herstal;;;;Wallonie;4040 Herstal, 4041 Milmort, 4041 Vottem, 4042 Liers
62060;Juprelle;;;;Wallonie;4450 Juprelle, 4450 Lantin, 4450 Slins, 4451 Voroux-lez-Liers, 4452 Paifve, 4452 Wihogne, 4453 Villers-Saint-Siméon, 4458 Fexhe-Slins
62063;Liège;Luik;Lüttich;;Wallonie;4000 Glain, 4000 Liège, 4000 Rocourt, 4020 Bressoux, 4020 Jupille-sur-Meuse, 4020 Liège, 4020 Wandre, 4030 Grivegnée, 4030 Liège, 4031 Angleur, 4032 Chênée
62079;Oupeye;;;;Wallonie;4680 Hermée, 4680 Oupeye, 4681 Hermalle-sous-Argenteau, 4682 Heure-le-Romain, 4682 Houtain-Saint-Siméon, 4683 Vivegnis, 4684 Haccourt
62093;Saint-Nicolas;;;;Wallonie;4420 Montegnée, 4420 Saint-Nicolas (Lg.), 4420 Tilleur
62096;Seraing;;;;Wallonie;4100 Boncelles, 4100 Seraing, 4101 Jemeppe-sur-Meuse, 4102 Ougrée
62099;Soumagne;;;;Wallonie;4630 Ayeneux, 4630 Micheroux, 4630 Soumagne, 4630 Tignée, 4631 Evegnée, 4632 Cérexhe-Heuseux, 4633 Melen
62100;Sprimont;;;;Wallonie;4140 Dolembreux, 4140 Gomzé-Andoumont, 4140 Rouvreux, 4140 Sprimont, 4141 Louveigné
62108;Visé;Wezet;;;Wallonie;4600 Lanaye, 4600 Lixhe, 4600 Richelle, 4600 Visé, 4601 Argenteau, 4602 Cheratte
62118;Grâce-Hollogne;;;;Wallonie;4460 Bierset, 4460 Grâce-Berleur, 4460 Grâce-Hollogne, 4460 Hollogne-aux-Pierres, 4460 Horion-Hozémont, 4460 Velroux
62119;Blégny;;;;Wallonie;4670 Blégny, 4670 Mortier, 4670 Trembleur, 4671 Barchon, 4671 Housse, 4671 Saive, 4672 Saint-Remy (Lg.)
62120;Flémalle;;;;Wallonie;4400 Awirs, 4400 Chokier, 4400 Flémalle, 4400 Flémalle-Grande, 4400 Flémalle-Haute, 4400 Gleixhe, 4400 Ivoz-Ramet, 4400 Mons-lez-Liège
62121;Neupré;;;;Wallonie;4120 Ehein, 4120 Neupré, 4120 Rotheux-Rimière, 4121 Neuville-en-Condroz, 4122 Plainevaux
62122;Trooz;;;;Wallonie;4870 Forêt, 4870 Fraipont, 4870 Nessonvaux, 4870 Trooz
63001;Amblève;Amel;Amel;Amel;Wallonie;4770 Amblève, 4770 Amel, 4770 Meyerode, 4771 Heppenbach
63003;Aubel;;;;Wallonie;4880 Aubel
63004;Baelen;;;;Wallonie;4837 Baelen (Lg.), 4837 Membach
63012;Bullange;Büllingen;Büllingen;Büllingen;Wallonie;4760 Bullange, 4760 Büllingen, 4760 Manderfeld, 4761 Rocherath
63013;Butgenbach;Bütgenbach;Bütgenbach;Bütgenbach;Wallonie;4750 Butgenbach, 4750 Bütgenbach, 4750 Elsenborn
63020;Dison;;;;Wallonie;4820 Dison, 4821 Andrimont
63023;Eupen;;;;Wallonie;4700 Eupen, 4701 Kettenis
63035;Herve;;;;Wallonie;4650 Chaineux, 4650 Grand-Rechain, 4650 Herve, 4650 Julémont, 4651 Battice, 4652 Xhendelesse, 4653 Bolland, 4654 Charneux
63038;Jalhay;;;;Wallonie;4845 Jalhay, 4845 Sart-lez-Spa
63040;La Calamine;Kelmis;Kelmis;Kelmis;Wallonie;4720 Kelmis, 4720 La Calamine, 4721 Neu-Moresnet, 4728 Hergenrath
63045;Lierneux;;;;Wallonie;4990 Arbrefontaine, 4990 Bra, 4990 Lierneux
63046;Limbourg;Limburg;Limburg;;Wallonie;4830 Limbourg, 4831 Bilstain, 4834 Goé
63048;Lontzen;;;;Wallonie;4710 Lontzen, 4711 Walhorn
63049;Malmedy;;;;Wallonie;4960 Bellevaux-Ligneuville, 4960 Bevercé, 4960 Malmedy
63057;Olne;;;;Wallonie;4877 Olne
63058;Pepinster;;;;Wallonie;4860 Cornesse, 4860 Pepinster, 4860 Wegnez, 4861 Soiron
63061;Raeren;;;;Wallonie;4730 Hauset, 4730 Raeren, 4731 Eynatten
63067;Saint-Vith;Sankt Vith;Sankt Vith;Sankt Vith;Wallonie;4780 Recht, 4780 Saint-Vith, 4780 Sankt Vith, 4782 Schoenberg, 4782 Schönberg, 4783 Lommersweiler, 4784 Crombach
63072;Spa;;;;Wallonie;4900 Spa
63073;Stavelot;;;;Wallonie;4970 Francorchamps, 4970 Stavelot
63075;Stoumont;;;;Wallonie;4987 Chevron, 4987 La Gleize, 4987 Lorcé, 4987 Rahier, 4987 Stoumont
63076;Theux;;;;Wallonie;4910 La Reid, 4910 Polleur, 4910 Theux
63079;Verviers;;;;Wallonie;4800 Ensival, 4800 Lambermont, 4800 Petit-Rechain, 4800 Verviers, 4801 Stembert, 4802 Heusy
63080;Waimes;;Weismes;;Wallonie;4950 Faymonville, 4950 Robertville, 4950 Sourbrodt, 4950 Waimes, 4950 Weismes
63084;Welkenraedt;;;;Wallonie;4840 Welkenraedt, 4841 Henri-Chapelle
63086;Trois-Ponts;;;;Wallonie;4980 Fosse (Lg.), 4980 Trois-Ponts, 4980 Wanne, 4983 Basse-Bodeux
63087;Burg-Reuland;;;;Wallonie;4790 Burg-Reuland, 4790 Reuland, 4791 Thommen
63088;Plombières;Blieberg;Bleyberg;;Wallonie;4850 Montzen, 4850 Moresnet, 4850 Plombières, 4851 Gemmenich, 4851 Sippenaeken, 4852 Hombourg
63089;Thimister-Clermont;;;;Wallonie;4890 Clermont (Lg.), 4890 Thimister, 4890 Thimister-Clermont
64008;Berloz;;;;Wallonie;4257 Berloz, 4257 Corswarem, 4257 Rosoux-Crenwick
64015;Braives;;;;Wallonie;4260 Avennes, 4260 Braives, 4260 Ciplet, 4260 Fallais, 4260 Fumal, 4260 Ville-en-Hesbaye, 4261 Latinne, 4263 Tourinne (Lg.)
64021;Crisnée;;;;Wallonie;4367 Crisnée, 4367 Fize-le-Marsal, 4367 Kemexhe, 4367 Odeur, 4367 Thys
64023;Donceel;;;;Wallonie;4357 Donceel, 4357 Haneffe, 4357 Jeneffe (Lg.), 4357 Limont
64025;Fexhe-le-Haut-Clocher;;;;Wallonie;4347 Fexhe-le-Haut-Clocher, 4347 Freloux, 4347 Noville (Lg.), 4347 Roloux, 4347 Voroux-Goreux
64029;Geer;;;;Wallonie;4250 Boëlhe, 4250 Geer, 4250 Hollogne-sur-Geer, 4250 Lens-Saint-Servais, 4252 Omal, 4253 Darion, 4254 Ligney
64034;Hannut;Hannuit;;;Wallonie;4280 Abolens, 4280 Avernas-le-Bauduin, 4280 Avin, 4280 Bertrée, 4280 Blehen, 4280 Cras-Avernas, 4280 Crehen, 4280 Grand-Hallet, 4280 Hannut, 4280 Lens-Saint-Remy, 4280 Merdorp, 4280 Moxhe, 4280 Petit-Hallet, 4280 Poucet, 4280 Thisnes, 4280 Trognée, 4280 Villers-le-Peuplier, 4280 Wansin
64047;Lincent;Lijsem;;;Wallonie;4287 Lincent, 4287 Pellaines, 4287 Racour
64056;Oreye;Oerle;;;Wallonie;4360 Bergilers, 4360 Grandville, 4360 Lens-sur-Geer, 4360 Oreye, 4360 Otrange
64063;Remicourt;;;;Wallonie;4350 Lamine, 4350 Momalle, 4350 Pousset, 4350 Remicourt, 4351 Hodeige
64065;Saint-Georges-sur-Meuse;;;;Wallonie;4470 Saint-Georges-sur-Meuse
64074;Waremme;Borgworm;;;Wallonie;4300 Bettincourt, 4300 Bleret, 4300 Bovenistier, 4300 Grand-Axhe, 4300 Lantremange, 4300 Oleye, 4300 Waremme
64075;Wasseiges;;;;Wallonie;4219 Acosse, 4219 Ambresin, 4219 Meeffe, 4219 Wasseiges
64076;Faimes;;;;Wallonie;4317 Aineffe, 4317 Borlez, 4317 Celles (Lg.), 4317 Faimes, 4317 Les Waleffes, 4317 Viemme
71002;As;;;;Flandre;3665 As, 3668 Niel-bij-As
71004;Beringen;;;;Flandre;3580 Beringen, 3581 Beverlo, 3582 Koersel, 3583 Paal
71011;Diepenbeek;;;;Flandre;3590 Diepenbeek
71016;Genk;;;;Flandre;3600 Genk
71017;Gingelom;;;;Flandre;3890 Boekhout, 3890 Gingelom, 3890 Jeuk, 3890 Kortijs, 3890 Montenaken, 3890 Niel-bij-Sint-Truiden, 3890 Vorsen, 3891 Borlo, 3891 Buvingen, 3891 Mielen-Boven-Aalst, 3891 Muizen (Limb.)
71020;Halen;;;;Flandre;3545 Halen, 3545 Loksbergen, 3545 Zelem
71022;Hasselt;;;;Flandre;3500 Hasselt, 3500 Sint-Lambrechts-Herk, 3501 Wimmertingen, 3510 Kermt (Hasselt), 3510 Spalbeek, 3511 Kuringen, 3511 Stokrooie, 3512 Stevoort
71024;Herck-la-Ville;Herk-de-Stad;Herk-de-Stad;Herk-de-Stad;Flandre;3540 Berbroek, 3540 Donk, 3540 Herk-de-Stad, 3540 Schulen
71034;Bourg-Léopold;Leopoldsburg;Leopoldsburg;Leopoldsburg;Flandre;3970 Leopoldsburg, 3971 Heppen
71037;Lummen;;;;Flandre;3560 Linkhout, 3560 Lummen, 3560 Meldert (Limb.)
71045;Nieuwerkerken;;;;Flandre;3850 Binderveld, 3850 Kozen, 3850 Nieuwerkerken (Limb.), 3850 Wijer
71047;Opglabbeek;;;;Flandre;3660 Opglabbeek
71053;Saint-Trond;Sint-Truiden;Sint-Truiden;Sint-Truiden;Flandre;3800 Aalst (Limb.), 3800 Brustem, 3800 Engelmanshoven, 3800 Gelinden, 3800 Groot-Gelmen, 3800 Halmaal, 3800 Kerkom-bij-Sint-Truiden, 3800 Ordingen, 3800 Sint-Truiden, 3800 Zepperen, 3803 Duras, 3803 Gorsem, 3803 Runkelen, 3803 Wilderen, 3806 Velm
71057;Tessenderlo;;;;Flandre;3980 Tessenderlo
71066;Zonhoven;;;;Flandre;3520 Zonhoven
71067;Zutendaal;;;;Flandre;3690 Zutendaal
71069;Ham;;;;Flandre;3945 Ham, 3945 Kwaadmechelen, 3945 Oostham
71070;Heusden-Zolder;;;;Flandre;3550 Heusden (Limb.), 3550 Heusden-Zolder, 3550 Zolder
72003;Bocholt;;;;Flandre;3950 Bocholt, 3950 Kaulille, 3950 Reppel
72004;Bree;;;;Flandre;3960 Beek, 3960 Bree, 3960 Gerdingen, 3960 Opitter, 3960 Tongerlo (Limb.)
72018;Kinrooi;;;;Flandre;3640 Kessenich, 3640 Kinrooi, 3640 Molenbeersel, 3640 Ophoven
72020;Lommel;;;;Flandre;3920 Lommel
72021;Maaseik;;;;Flandre;3680 Maaseik, 3680 Neeroeteren, 3680 Opoeteren
72025;Neerpelt;;;;Flandre;3910 Neerpelt, 3910 Sint-Huibrechts-Lille
72029;Overpelt;;;;Flandre;3900 Overpelt
72030;Peer;;;;Flandre;3990 Grote-Brogel, 3990 Kleine-Brogel, 3990 Peer, 3990 Wijchmaal
72037;Hamont-Achel;;;;Flandre;3930 Achel, 3930 Hamont, 3930 Hamont-Achel
72038;Hechtel-Eksel;;;;Flandre;3940 Hechtel, 3940 Hechtel-Eksel, 3941 Eksel
72039;Houthalen-Helchteren;;;;Flandre;3530 Helchteren, 3530 Houthalen, 3530 Houthalen-Helchteren
72040;Meeuwen-Gruitrode;;;;Flandre;3670 Ellikom, 3670 Gruitrode, 3670 Meeuwen, 3670 Meeuwen-Gruitrode, 3670 Neerglabbeek, 3670 Wijshagen
72041;Dilsen-Stokkem;;;;Flandre;3650 Dilsen-Stokkem, 3650 Elen, 3650 Lanklaar, 3650 Rotem, 3650 Stokkem
73001;Alken;;;;Flandre;3570 Alken
73006;Bilzen;;;;Flandre;3740 Beverst, 3740 Bilzen, 3740 Eigenbilzen, 3740 Grote-Spouwen, 3740 Hees, 3740 Kleine-Spouwen, 3740 Mopertingen, 3740 Munsterbilzen, 3740 Rijkhoven, 3740 Rosmeer, 3740 Spouwen, 3740 Waltwilder, 3742 Martenslinde, 3746 Hoelbeek
73009;Looz;Borgloon;Borgloon;Borgloon;Flandre;3840 Bommershoven (Haren), 3840 Borgloon, 3840 Broekom, 3840 Gors-Opleeuw, 3840 Gotem, 3840 Groot-Loon, 3840 Haren (Borgloon), 3840 Hendrieken, 3840 Hoepertingen, 3840 Jesseren (Kolmont), 3840 Kerniel, 3840 Kolmont (Borgloon), 3840 Kuttekoven, 3840 Rijkel, 3840 Voort
73022;Heers;;;;Flandre;3870 Batsheers, 3870 Bovelingen, 3870 Gutschoven, 3870 Heers, 3870 Heks, 3870 Horpmaal, 3870 Klein-Gelmen, 3870 Mechelen-Bovelingen, 3870 Mettekoven, 3870 Opheers, 3870 Rukkelingen-Loon, 3870 Vechmaal, 3870 Veulen
73028;Herstappe;;;;Flandre;3717 Herstappe
73032;Hoeselt;;;;Flandre;3730 Hoeselt, 3730 Romershoven, 3730 Sint-Huibrechts-Hern, 3730 Werm, 3732 Schalkhoven
73040;Kortessem;;;;Flandre;3720 Kortessem, 3721 Vliermaalroot, 3722 Wintershoven, 3723 Guigoven, 3724 Vliermaal
73042;Lanaken;;;;Flandre;3620 Gellik, 3620 Lanaken, 3620 Neerharen, 3620 Veldwezelt, 3621 Rekem
73066;Riemst;;;;Flandre;3770 Genoelselderen, 3770 Herderen, 3770 Kanne, 3770 Membruggen, 3770 Millen, 3770 Riemst, 3770 Val-Meer, 3770 Vlijtingen, 3770 Vroenhoven, 3770 Zichen-Zussen-Bolder
73083;Tongres;Tongeren;Tongeren;Tongeren;Flandre;3700 's Herenelderen, 3700 Berg (Limb.), 3700 Diets-Heur, 3700 Haren (Tongeren), 3700 Henis, 3700 Kolmont (Tongeren), 3700 Koninksem, 3700 Lauw, 3700 Mal, 3700 Neerrepen, 3700 Nerem, 3700 Overrepen (Kolmont), 3700 Piringen (Haren), 3700 Riksingen, 3700 Rutten, 3700 Sluizen, 3700 Tongeren, 3700 Vreren, 3700 Widooie (Haren)
73098;Wellen;;;;Flandre;3830 Berlingen, 3830 Wellen, 3831 Herten, 3832 Ulbeek
73107;Maasmechelen;;;;Flandre;3630 Eisden, 3630 Leut, 3630 Maasmechelen, 3630 Mechelen-aan-de-Maas, 3630 Meeswijk, 3630 Opgrimbie, 3630 Vucht, 3631 Boorsem, 3631 Uikhoven
73109;Fourons;Voeren;Voeren;Voeren;Flandre;3790 Fouron-Saint-Martin, 3790 Fourons, 3790 Moelingen, 3790 Mouland, 3790 Sint-Martens-Voeren, 3790 Voeren, 3791 Remersdaal, 3792 Fouron-Saint-Pierre, 3792 Sint-Pieters-Voeren, 3793 Teuven, 3798 's Gravenvoeren, 3798 Fouron-le-Comte
81001;Arlon;Aarlen;Arel;;Wallonie;6700 Arlon, 6700 Bonnert, 6700 Heinsch, 6700 Toernich, 6704 Guirsch, 6706 Autelbas
81003;Attert;;;;Wallonie;6717 Attert, 6717 Nobressart, 6717 Nothomb, 6717 Thiaumont, 6717 Tontelange
81004;Aubange;;;;Wallonie;6790 Aubange, 6791 Athus, 6792 Halanzy, 6792 Rachecourt
81013;Martelange;;;;Wallonie;6630 Martelange
81015;Messancy;;;;Wallonie;6780 Hondelange, 6780 Messancy, 6780 Wolkrange, 6781 Sélange, 6782 Habergy
82003;Bastogne;Bastenaken;;;Wallonie;6600 Bastogne, 6600 Longvilly, 6600 Noville (Lux.), 6600 Villers-la-Bonne-Eau, 6600 Wardin
82005;Bertogne;;;;Wallonie;6686 Flamierge, 6687 Bertogne, 6688 Longchamps (Lux.)
82009;Fauvillers;;;;Wallonie;6637 Fauvillers, 6637 Hollange, 6637 Tintange
82014;Houffalize;;;;Wallonie;6660 Houffalize, 6660 Nadrin, 6661 Mont (Lux.), 6661 Tailles, 6662 Tavigny, 6663 Mabompré, 6666 Wibrin
82032;Vielsalm;;;;Wallonie;6690 Bihain, 6690 Vielsalm, 6692 Petit-Thier, 6698 Grand-Halleux
82036;Vaux-sur-Sure;;;;Wallonie;6640 Hompré, 6640 Morhet, 6640 Nives, 6640 Sibret, 6640 Vaux-lez-Rosières, 6640 Vaux-sur-Sure, 6642 Juseret
82037;Gouvy;;;;Wallonie;6670 Gouvy, 6670 Limerlé, 6671 Bovigny, 6672 Beho, 6673 Cherain, 6674 Montleban
82038;Sainte-Ode;;;;Wallonie;6680 Amberloup, 6680 Sainte-Ode, 6680 Tillet, 6681 Lavacherie
83012;Durbuy;;;;Wallonie;6940 Barvaux-sur-Ourthe, 6940 Durbuy, 6940 Grandhan, 6940 Septon, 6940 Wéris, 6941 Bende, 6941 Bomal-sur-Ourthe, 6941 Borlon, 6941 Heyd, 6941 Izier, 6941 Tohogne, 6941 Villers-Sainte-Gertrude
83013;Erezée;;;;Wallonie;6997 Amonines, 6997 Erezée, 6997 Mormont, 6997 Soy
83028;Hotton;;;;Wallonie;6990 Fronville, 6990 Hampteau, 6990 Hotton, 6990 Marenne
83031;La Roche-en-Ardenne;;;;Wallonie;6980 Beausaint, 6980 La Roche-en-Ardenne, 6982 Samrée, 6983 Ortho, 6984 Hives, 6986 Halleux
83034;Marche-en-Famenne;;;;Wallonie;6900 Aye, 6900 Hargimont, 6900 Humain, 6900 Marche-en-Famenne, 6900 On, 6900 Roy, 6900 Waha
83040;Nassogne;;;;Wallonie;6950 Harsin, 6950 Nassogne, 6951 Bande, 6952 Grune, 6953 Ambly, 6953 Forrières, 6953 Lesterny, 6953 Masbourg
83044;Rendeux;;;;Wallonie;6987 Beffe, 6987 Hodister, 6987 Marcourt, 6987 Rendeux
83049;Tenneville;;;;Wallonie;6970 Tenneville, 6971 Champlon, 6972 Erneuville
83055;Manhay;;;;Wallonie;6960 Dochamps, 6960 Grandmenil, 6960 Harre, 6960 Malempré, 6960 Manhay, 6960 Odeigne, 6960 Vaux-Chavanne
84009;Bertrix;;;;Wallonie;6880 Auby-sur-Semois, 6880 Bertrix, 6880 Cugnon, 6880 Jehonville, 6880 Orgeo
84010;Bouillon;;;;Wallonie;6830 Bouillon, 6830 Les Hayons, 6830 Poupehan, 6830 Rochehaut, 6831 Noirefontaine, 6832 Sensenruth, 6833 Ucimont, 6833 Vivy, 6834 Bellevaux, 6836 Dohan, 6838 Corbion
84016;Daverdisse;;;;Wallonie;6929 Daverdisse, 6929 Gembes, 6929 Haut-Fays, 6929 Porcheresse (Lux.)
84029;Herbeumont;;;;Wallonie;6887 Herbeumont, 6887 Saint-Médard, 6887 Straimont
84033;Léglise;;;;Wallonie;6860 Assenois, 6860 Ebly, 6860 Léglise, 6860 Mellier, 6860 Witry
84035;Libin;;;;Wallonie;6890 Anloy, 6890 Libin, 6890 Ochamps, 6890 Redu, 6890 Smuid, 6890 Transinne, 6890 Villance
84043;Neufchâteau;;;;Wallonie;6840 Grandvoir, 6840 Grapfontaine, 6840 Hamipré, 6840 Longlier, 6840 Neufchâteau, 6840 Tournay
84050;Paliseul;;;;Wallonie;6850 Carlsbourg, 6850 Offagne, 6850 Paliseul, 6851 Nollevaux, 6852 Maissin, 6852 Opont, 6853 Framont, 6856 Fays-les-Veneurs
84059;Saint-Hubert;;;;Wallonie;6870 Arville, 6870 Awenne, 6870 Hatrival, 6870 Mirwart, 6870 Saint-Hubert, 6870 Vesqueville
84068;Tellin;;;;Wallonie;6927 Bure, 6927 Grupont, 6927 Resteigne, 6927 Tellin
84075;Wellin;;;;Wallonie;6920 Sohier, 6920 Wellin, 6921 Chanly, 6922 Halma, 6924 Lomprez
84077;Libramont-Chevigny;;;;Wallonie;6800 Bras, 6800 Freux, 6800 Libramont-Chevigny, 6800 Moircy, 6800 Recogne, 6800 Remagne, 6800 Saint-Pierre, 6800 Sainte-Marie-Chevigny
85007;Chiny;;;;Wallonie;6810 Chiny, 6810 Izel, 6810 Jamoigne, 6811 Les Bulles, 6812 Suxy, 6813 Termes
85009;Etalle;;;;Wallonie;6740 Etalle, 6740 Sainte-Marie-sur-Semois, 6740 Villers-sur-Semois, 6741 Vance, 6742 Chantemelle, 6743 Buzenol
85011;Florenville;;;;Wallonie;6820 Florenville, 6820 Fontenoille, 6820 Muno, 6820 Sainte-Cécile, 6821 Lacuisine, 6823 Villers-Devant-Orval, 6824 Chassepierre
85024;Meix-Devant-Virton;;;;Wallonie;6769 Gérouville, 6769 Meix-Devant-Virton, 6769 Robelmont, 6769 Sommethonne, 6769 Villers-la-Loue
85026;Musson;;;;Wallonie;6750 Musson, 6750 Mussy-la-Ville, 6750 Signeulx
85034;Saint-Léger;;;;Wallonie;6747 Châtillon, 6747 Meix-le-Tige, 6747 Saint-Léger (Lux.)
85039;Tintigny;;;;Wallonie;6730 Bellefontaine (Lux.), 6730 Rossignol, 6730 Saint-Vincent, 6730 Tintigny
85045;Virton;;;;Wallonie;6760 Bleid, 6760 Ethe, 6760 Ruette, 6760 Virton, 6761 Latour, 6762 Saint-Mard
85046;Habay;;;;Wallonie;6720 Habay, 6720 Habay-la-Neuve, 6720 Hachy, 6721 Anlier, 6723 Habay-la-Vieille, 6724 Houdemont, 6724 Marbehan, 6724 Rulles
85047;Rouvroy;;;;Wallonie;6767 Dampicourt, 6767 Harnoncourt, 6767 Lamorteau, 6767 Rouvroy, 6767 Torgny
91005;Anhée;;;;Wallonie;5537 Anhée, 5537 Annevoie-Rouillon, 5537 Bioul, 5537 Denée, 5537 Haut-le-Wastia, 5537 Sosoye, 5537 Warnant
91013;Beauraing;;;;Wallonie;5570 Baronville, 5570 Beauraing, 5570 Dion, 5570 Felenne, 5570 Feschaux, 5570 Honnay, 5570 Javingue, 5570 Vonêche, 5570 Wancennes, 5570 Winenne, 5571 Wiesme, 5572 Focant, 5573 Martouzin-Neuville, 5574 Pondrôme, 5576 Froidfontaine
91015;Bievre;;;;Wallonie;5555 Baillamont, 5555 Bellefontaine (Nam.), 5555 Bievre, 5555 Cornimont, 5555 Graide, 5555 Gros-Fays, 5555 Monceau-en-Ardenne, 5555 Naomé, 5555 Oizy, 5555 Petit-Fays
91030;Ciney;;;;Wallonie;5590 Achêne, 5590 Braibant, 5590 Chevetogne, 5590 Ciney, 5590 Conneux, 5590 Haversin, 5590 Leignon, 5590 Pessoux, 5590 Serinchamps, 5590 Sovet
91034;Dinant;;;;Wallonie;5500 Anseremme, 5500 Bouvignes-sur-Meuse, 5500 Dinant, 5500 Dréhance, 5500 Falmagne, 5500 Falmignoul, 5500 Furfooz, 5501 Lisogne, 5502 Thynes, 5503 Sorinnes, 5504 Foy-Notre-Dame
91054;Gedinne;;;;Wallonie;5575 Bourseigne-Neuve, 5575 Bourseigne-Vieille, 5575 Gedinne, 5575 Houdremont, 5575 Louette-Saint-Denis, 5575 Louette-Saint-Pierre, 5575 Malvoisin, 5575 Patignies, 5575 Rienne, 5575 Sart-Custinne, 5575 Vencimont, 5575 Willerzie
91059;Hamois;;;;Wallonie;5360 Hamois, 5360 Natoye, 5361 Mohiville, 5361 Scy, 5362 Achet, 5363 Emptinne, 5364 Schaltin
91064;Havelange;;;;Wallonie;5370 Barvaux-Condroz, 5370 Flostoy, 5370 Havelange, 5370 Jeneffe (Nam.), 5370 Porcheresse (Nam.), 5370 Verlée, 5372 Méan, 5374 Maffe, 5376 Miécret
91072;Houyet;;;;Wallonie;5560 Ciergnon, 5560 Finnevaux, 5560 Houyet, 5560 Hulsonniaux, 5560 Mesnil-Eglise, 5560 Mesnil-Saint-Blaise, 5561 Celles (Nam.), 5562 Custinne, 5563 Hour, 5564 Wanlin
91103;Onhaye;;;;Wallonie;5520 Anthée, 5520 Onhaye, 5521 Serville, 5522 Falaën, 5523 Sommière, 5523 Weillen, 5524 Gerin
91114;Rochefort;;;;Wallonie;5580 Ave-et-Auffe, 5580 Buissonville, 5580 Eprave, 5580 Han-sur-Lesse, 5580 Jemelle, 5580 Lavaux-Sainte-Anne, 5580 Lessive, 5580 Mont-Gauthier, 5580 Rochefort, 5580 Villers-sur-Lesse, 5580 Wavreille
91120;Somme-Leuze;;;;Wallonie;5377 Baillonville, 5377 Bonsin, 5377 Heure (Nam.), 5377 Hogne, 5377 Nettinne, 5377 Noiseux, 5377 Sinsin, 5377 Somme-Leuze, 5377 Waillet
91141;Yvoir;;;;Wallonie;5530 Dorinne, 5530 Durnal, 5530 Evrehailles, 5530 Godinne, 5530 Houx, 5530 Mont (Nam.), 5530 Purnode, 5530 Spontin, 5530 Yvoir
91142;Hastière;;;;Wallonie;5540 Hastière, 5540 Hastière-Lavaux, 5540 Hermeton-sur-Meuse, 5540 Waulsort, 5541 Hastière-par-Delà, 5542 Blaimont, 5543 Heer, 5544 Agimont
91143;Vresse-sur-Semois;;;;Wallonie;5550 Alle, 5550 Bagimont, 5550 Bohan, 5550 Chairière, 5550 Laforêt, 5550 Membre, 5550 Mouzaive, 5550 Nafraiture, 5550 Orchimont, 5550 Pussemange, 5550 Sugny, 5550 Vresse-sur-Semois
92003;Andenne;;;;Wallonie;5300 Andenne, 5300 Bonneville, 5300 Coutisse, 5300 Landenne, 5300 Maizeret, 5300 Namêche, 5300 Sclayn, 5300 Seilles, 5300 Thon, 5300 Vezin
92006;Assesse;;;;Wallonie;5330 Assesse, 5330 Maillen, 5330 Sart-Bernard, 5332 Crupet, 5333 Sorinne-la-Longue, 5334 Florée, 5336 Courrière
92035;Eghezée;;;;Wallonie;5310 Aische-en-Refail, 5310 Bolinne, 5310 Boneffe, 5310 Branchon, 5310 Dhuy, 5310 Eghezée, 5310 Hanret, 5310 Leuze (Nam.), 5310 Liernu, 5310 Longchamps (Nam.), 5310 Mehaigne, 5310 Noville-sur-Méhaigne, 5310 Saint-Germain, 5310 Taviers (Nam.), 5310 Upigny, 5310 Waret-la-Chaussée
92045;Floreffe;;;;Wallonie;5150 Floreffe, 5150 Floriffoux, 5150 Franière, 5150 Soye (Nam.)
92048;Fosses-la-Ville;;;;Wallonie;5070 Aisemont, 5070 Fosses-la-Ville, 5070 Le Roux, 5070 Sart-Eustache, 5070 Sart-Saint-Laurent, 5070 Vitrival
92054;Gesves;;;;Wallonie;5340 Faulx-les-Tombes, 5340 Gesves, 5340 Haltinne, 5340 Mozet, 5340 Sorée
92087;Mettet;;;;Wallonie;5640 Biesme, 5640 Biesmerée, 5640 Graux, 5640 Mettet, 5640 Oret, 5640 Saint-Gérard, 5641 Furnaux, 5644 Ermeton-sur-Biert, 5646 Stave
92094;Namur;Namen;;;Wallonie;5000 Beez, 5000 Namur, 5001 Belgrade, 5002 Saint-Servais, 5003 Saint-Marc, 5004 Bouge, 5020 Champion, 5020 Daussoulx, 5020 Flawinne, 5020 Malonne, 5020 Suarlée, 5020 Temploux, 5020 Vedrin, 5021 Boninne, 5022 Cognelée, 5024 Gelbressée, 5024 Marche-les-Dames, 5100 Dave, 5100 Jambes (Namur), 5100 Naninne, 5100 Wierde, 5100 Wépion, 5101 Erpent, 5101 Lives-sur-Meuse, 5101 Loyers
92097;Ohey;;;;Wallonie;5350 Evelette, 5350 Ohey, 5351 Haillot, 5352 Perwez-Haillot, 5353 Goesnes, 5354 Jallet
92101;Profondeville;;;;Wallonie;5170 Arbre (Nam.), 5170 Bois-de-Villers, 5170 Lesve, 5170 Lustin, 5170 Profondeville, 5170 Rivière
92114;Sombreffe;;;;Wallonie;5140 Boignée, 5140 Ligny, 5140 Sombreffe, 5140 Tongrinne
92137;Sambreville;;;;Wallonie;5060 Arsimont, 5060 Auvelais, 5060 Falisolle, 5060 Keumiée, 5060 Moignelée, 5060 Sambreville, 5060 Tamines, 5060 Velaine-sur-Sambre
92138;Fernelmont;;;;Wallonie;5380 Bierwart, 5380 Cortil-Wodon, 5380 Fernelmont, 5380 Forville, 5380 Franc-Waret, 5380 Hemptinne (Fernelmont), 5380 Hingeon, 5380 Marchovelette, 5380 Noville-les-Bois, 5380 Pontillas, 5380 Tillier
92140;Jemeppe-sur-Sambre;;;;Wallonie;5190 Balâtre, 5190 Ham-sur-Sambre, 5190 Jemeppe-sur-Sambre, 5190 Mornimont, 5190 Moustier-sur-Sambre, 5190 Onoz, 5190 Saint-Martin, 5190 Spy
92141;La Bruyère;;;;Wallonie;5080 Emines, 5080 La Bruyère, 5080 Rhisnes, 5080 Villers-lez-Heest, 5080 Warisoulx, 5081 Bovesse, 5081 Meux, 5081 Saint-Denis-Bovesse
92142;Gembloux;Gembloers;;;Wallonie;5030 Beuzet, 5030 Ernage, 5030 Gembloux, 5030 Grand-Manil, 5030 Lonzée, 5030 Sauvenière, 5031 Grand-Leez, 5032 Bossière, 5032 Bothey, 5032 Corroy-le-Château, 5032 Isnes, 5032 Mazy
93010;Cerfontaine;;;;Wallonie;5630 Cerfontaine, 5630 Daussois, 5630 Senzeille, 5630 Silenrieux, 5630 Soumoy, 5630 Villers-Deux-Eglises
93014;Couvin;;;;Wallonie;5660 Aublain, 5660 Boussu-en-Fagne, 5660 Brûly, 5660 Brûly-de-Pesche, 5660 Couvin, 5660 Cul-des-Sarts, 5660 Dailly, 5660 Frasnes (Nam.), 5660 Gonrieux, 5660 Mariembourg, 5660 Pesche, 5660 Petigny, 5660 Petite-Chapelle, 5660 Presgaux
93018;Doische;;;;Wallonie;5680 Doische, 5680 Gimnée, 5680 Gochenée, 5680 Matagne-la-Grande, 5680 Matagne-la-Petite, 5680 Niverlée, 5680 Romerée, 5680 Soulme, 5680 Vaucelles, 5680 Vodelée
93022;Florennes;;;;Wallonie;5620 Corenne, 5620 Flavion, 5620 Florennes, 5620 Hemptinne-lez-Florennes, 5620 Morville, 5620 Rosée, 5620 Saint-Aubin, 5621 Hanzinelle, 5621 Hanzinne, 5621 Morialmé, 5621 Thy-le-Bauduin
93056;Philippeville;;;;Wallonie;5600 Fagnolle, 5600 Franchimont, 5600 Jamagne, 5600 Jamiolle, 5600 Merlemont, 5600 Neuville (Philippeville), 5600 Omezée, 5600 Philippeville, 5600 Roly, 5600 Romedenne, 5600 Samart, 5600 Sart-en-Fagne, 5600 Sautour, 5600 Surice, 5600 Villers-en-Fagne, 5600 Villers-le-Gambon, 5600 Vodecée
93088;Walcourt;;;;Wallonie;5650 Castillon, 5650 Chastrès, 5650 Clermont (Nam.), 5650 Fontenelle, 5650 Fraire, 5650 Pry, 5650 Vogenée, 5650 Walcourt, 5650 Yves-Gomezée, 5651 Berzée, 5651 Gourdinne, 5651 Laneffe, 5651 Rognée, 5651 Somzée, 5651 Tarcienne, 5651 Thy-le-Château
93090;Viroinval;;;;Wallonie;5670 Dourbes, 5670 Le Mesnil, 5670 Mazée, 5670 Nismes, 5670 Oignies-en-Thiérache, 5670 Olloy-sur-Viroin, 5670 Treignes, 5670 Vierves-sur-Viroin, 5670 Viroinval
`),
}
