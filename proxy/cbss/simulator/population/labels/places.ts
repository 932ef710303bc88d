import type { LabelTable } from './label.ts'

/** Municipalities by NIS code, as of before the mergers of 2019 and 2025 (PROTOCOL 9). */
const municipalities = {
  '11002': ['Antwerpen', 'Anvers', 'Antwerpen'],
  '12025': ['Mechelen', 'Malines', 'Mecheln'],
  '21004': ['Brussel', 'Bruxelles', 'Brüssel'],
  '21009': ['Elsene', 'Ixelles', 'Ixelles'],
  '21015': ['Schaarbeek', 'Schaerbeek', 'Schaerbeek'],
  '24062': ['Leuven', 'Louvain', 'Löwen'],
  '35013': ['Oostende', 'Ostende', 'Ostende'],
  '44021': ['Gent', 'Gand', 'Gent'],
  '52011': ['Charleroi', 'Charleroi', 'Charleroi'],
  '57081': ['Doornik', 'Tournai', 'Tournai'],
  '62063': ['Luik', 'Liège', 'Lüttich'],
  '63001': ['Amel', 'Amblève', 'Amel'],
  '63012': ['Büllingen', 'Bullange', 'Büllingen'],
  '63013': ['Bütgenbach', 'Butgenbach', 'Bütgenbach'],
  '63020': ['Dison', 'Dison', 'Dison'],
  '63023': ['Eupen', 'Eupen', 'Eupen'],
  '63035': ['Herve', 'Herve', 'Herve'],
  '63040': ['Kelmis', 'La Calamine', 'Kelmis'],
  '63048': ['Lontzen', 'Lontzen', 'Lontzen'],
  '63049': ['Malmedy', 'Malmedy', 'Malmedy'],
  '63061': ['Raeren', 'Raeren', 'Raeren'],
  '63067': ['Sankt Vith', 'Saint-Vith', 'Sankt Vith'],
  '63079': ['Verviers', 'Verviers', 'Verviers'],
  '63084': ['Welkenraedt', 'Welkenraedt', 'Welkenraedt'],
  '63087': ['Burg-Reuland', 'Burg-Reuland', 'Burg-Reuland'],
  '71016': ['Genk', 'Genk', 'Genk'],
  '71022': ['Hasselt', 'Hasselt', 'Hasselt'],
  '81001': ['Aarlen', 'Arlon', 'Arel'],
  '92094': ['Namen', 'Namur', 'Namur'],
} as const satisfies LabelTable

/** Countries by NIS code (PROTOCOL 9, countries.json). */
export const countries = {
  '103': ['Duitsland (Bondsrep.)', 'Allemagne (Rép.féd.)', 'Deutschland (Bundesrep.)'],
  '111': ['Frankrijk', 'France', 'Frankreich'],
  '113': ['Luxemburg (Groot-Hertogdom)', 'Luxembourg (Grand-Duché)', 'Luxemburg (Grossherzogtum)'],
  '123': ['Portugal', 'Portugal', 'Portugal'],
  '124': ['Roemenië', 'Roumanie', 'Rumänien'],
  '128': ['Italië', 'Italie', 'Italien'],
  '129': ['Nederland', 'Pays-Bas', 'Niederlande'],
  '136': ['Estland', 'Estonie', 'Estland'],
  '139': ['Polen (Republiek)', 'Pologne (République)', 'Polen (Republik)'],
  '143': ['Oekraïne', 'Ukraine', 'Ukraine'],
  '150': ['België', 'Belgique', 'Belgien'],
  '251': ['Afghanistan', 'Afghanistan', 'Afghanistan'],
  '261': ['Syrië (Arabische Republiek)', 'Syrie (République Arabe)', 'Syrien (Arabische Republik)'],
  '262': ['Turkije', 'Turquie', 'Türkei'],
  '306': ['Congo (Dem. Rep.)', 'Congo (Rép. dém.)', 'Kongo (Dem. Rep.)'],
  '315': ['Guinee', 'Guinée', 'Guinea'],
  '349': ['Eritrea', 'Erythrée', 'Eritrea'],
  '354': ['Marokko', 'Maroc', 'Marokko'],
} as const satisfies LabelTable

/** Diplomatic posts have four digits (DOMAIN 5.2). */
export const diplomaticPosts = {
  '1262': ['Helsinki', 'Helsinki', 'Helsinki'],
  '1418': ['Tallinn', 'Tallinn', 'Tallinn'],
  '1100': ['Berlijn', 'Berlin', 'Berlin'],
} as const satisfies LabelTable

/** Where a file can be: a municipality, a country, a post, or nowhere any more (DOMAIN 5.2). */
export const places = {
  ...municipalities,
  ...countries,
  ...diplomaticPosts,
  '99991': ['Ambtshalve afvoering', "Radiation d'office", 'Streichung von Amts wegen'],
} as const satisfies LabelTable

/** Provinces that issued passports. */
export const provinces = {
  '60000': ['Provincie Luik', 'Province de Liège', 'Provinz Lüttich'],
} as const satisfies LabelTable

/** Courts by the municipality where they sit. */
export const courts = {
  '63023': [
    'Rechtbank van eerste aanleg Eupen',
    "Tribunal de première instance d'Eupen",
    'Gericht erster Instanz Eupen',
  ],
  '63079': [
    'Rechtbank van eerste aanleg Luik, afdeling Verviers',
    'Tribunal de première instance de Liège, division Verviers',
    'Gericht erster Instanz Lüttich, Abteilung Verviers',
  ],
  '71022': [
    'Rechtbank van eerste aanleg Limburg, afdeling Hasselt',
    'Tribunal de première instance du Limbourg, division Hasselt',
    'Gericht erster Instanz Limburg, Abteilung Hasselt',
  ],
  '63067': ['Vredegerecht Sankt Vith', 'Justice de paix de Saint-Vith', 'Friedensgericht Sankt Vith'],
} as const satisfies LabelTable
