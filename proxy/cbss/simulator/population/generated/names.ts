/** Names of a region of the world: last names are put together from two halves, so that nobody bears them. */
export interface NameStock {
  beginnings: readonly string[]
  endings: readonly string[]
  men: readonly string[]
  women: readonly string[]
}

/** Names as they sound in the three languages of the country and in those that came to it. */
export const nameStocks = {
  de: {
    beginnings: ['Linden', 'Morgen', 'Nebel', 'Hasel', 'Farn', 'Reb', 'Moos', 'Wolken', 'Stern', 'Quell'],
    endings: ['hain', 'tau', 'grund', 'wieser', 'steg', 'lauf', 'berger', 'klang', 'hofer', 'licht'],
    men: ['Karl', 'Peter', 'Heinz', 'Stefan', 'Lukas', 'Jonas', 'Felix', 'Dieter', 'Werner', 'Paul', 'Noah'],
    women: ['Anna', 'Maria', 'Helga', 'Sabine', 'Lena', 'Sophie', 'Clara', 'Ursula', 'Monika', 'Emma', 'Lea'],
  },
  fr: {
    beginnings: ['Beau', 'Clair', 'Mont', 'Val', 'Bel', 'Fort', 'Haut', 'Bonne', 'Grand', 'Doux'],
    endings: ['ruisseau', 'aurore', 'fontange', 'brume', 'lune', 'prairie', 'chêne', 'étang', 'vent', 'soir'],
    men: ['Jean', 'Pierre', 'Michel', 'Thomas', 'Hugo', 'Louis', 'Arthur', 'Benoît', 'Étienne', 'Gaspard'],
    women: ['Marie', 'Claire', 'Chloé', 'Jeanne', 'Élise', 'Camille', 'Louise', 'Nathalie', 'Sylvie', 'Inès'],
  },
  nl: {
    beginnings: ['Molen', 'Koren', 'Duin', 'Klaver', 'Zonne', 'Heide', 'Water', 'Vogel', 'Linde', 'Sterre'],
    endings: [
      'broeckx',
      'velden',
      'daelen',
      'hoven',
      'sluys',
      'maekers',
      'beke',
      'straeten',
      'wijck',
      'schoot',
    ],
    men: ['Jan', 'Luc', 'Bart', 'Tom', 'Wout', 'Lars', 'Koen', 'Dirk', 'Senne', 'Arne', 'Jef'],
    women: ['An', 'Els', 'Lotte', 'Griet', 'Sofie', 'Emma', 'Nele', 'Hilde', 'Fien', 'Marleen', 'Noor'],
  },
  arab: {
    beginnings: ['Al', 'Ben', 'Nour', 'Sah', 'Kar', 'Zay', 'Had'],
    endings: ['nahri', 'warda', 'qamari', 'sabahi', 'zahrani', 'rimali', 'najmi'],
    men: ['Omar', 'Khaled', 'Bilal', 'Adam', 'Karim', 'Rayan', 'Idris'],
    women: ['Layla', 'Maryam', 'Salma', 'Rania', 'Amal', 'Dounia', 'Yasmin'],
  },
  eritrea: {
    beginnings: ['Tes', 'Gebre', 'Hail', 'Kidan', 'Zer'],
    endings: ['awet', 'selas', 'biruk', 'mehari', 'negasi'],
    men: ['Filmon', 'Dawit', 'Yonas', 'Samuel', 'Abel'],
    women: ['Saba', 'Feven', 'Rahel', 'Luwam', 'Helen'],
  },
  poland: {
    beginnings: ['Jas', 'Wrzos', 'Lip', 'Gwiazd', 'Brzoz', 'Zor'],
    endings: ['owczak', 'inska', 'anek', 'ewicz', 'ulski', 'enko'],
    men: ['Piotr', 'Marek', 'Tomasz', 'Jakub', 'Adam'],
    women: ['Agnieszka', 'Zofia', 'Magda', 'Hanna', 'Julia'],
  },
  latin: {
    beginnings: ['Monte', 'Ribe', 'Flor', 'Sol', 'Luc', 'Prat'],
    endings: ['alto', 'eira', 'escu', 'ardo', 'igni', 'ante'],
    men: ['João', 'Mihai', 'Marco', 'Tiago', 'Andrei', 'Luca'],
    women: ['Ana', 'Ioana', 'Giulia', 'Beatriz', 'Elena', 'Sofia'],
  },
  turkey: {
    beginnings: ['Ay', 'Gün', 'Çin', 'Yıl', 'Kar'],
    endings: ['doğar', 'ışıklı', 'pınarcı', 'bahar', 'tepeli'],
    men: ['Emre', 'Mehmet', 'Kaan', 'Ali', 'Deniz'],
    women: ['Elif', 'Zeynep', 'Aylin', 'Selin', 'Defne'],
  },
  congo: {
    beginnings: ['Mbo', 'Lun', 'Kase', 'Tshi', 'Ngo'],
    endings: ['lendi', 'gambo', 'mbela', 'luaba', 'yasi'],
    men: ['Christian', 'Patrice', 'Trésor', 'Dieudonné', 'Glody'],
    women: ['Grâce', 'Esther', 'Chantal', 'Mireille', 'Divine'],
  },
  ukraine: {
    beginnings: ['Zor', 'Step', 'Kalyn', 'Dibr', 'Lyp'],
    endings: ['ychenko', 'ovar', 'iuk', 'ovych', 'enets'],
    men: ['Andriy', 'Mykola', 'Taras', 'Bohdan', 'Danylo'],
    women: ['Olena', 'Oksana', 'Iryna', 'Kateryna', 'Sofiya'],
  },
} as const satisfies Record<string, NameStock>

/** A key of {@link nameStocks}. */
export type Region = keyof typeof nameStocks
