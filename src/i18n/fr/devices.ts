import type { Devices } from '../en/devices.ts'

export const devices = {
  title: 'Appareils',
  empty: 'Personne n’a encore travaillé sur un appareil. Un appareil apparaît ici dès la première connexion.',
  columns: {
    device: 'Appareil',
    user: 'Utilisé par',
    contact: 'Dernier contact',
    unsent: 'Non envoyés',
    storage: 'Stocké',
    version: 'Version de l’app',
    action: 'Accès',
  },
  kinds: {
    desk: 'poste de travail',
    tablet: 'tablette pour les visites',
  },
  unsent: '{count} élément | {count} éléments',
  noneUnsent: 'rien',
  storageKept: '{bytes}, durable',
  storageNotKept: '{bytes}, le navigateur peut l’effacer',
  revoke: 'Révoquer',
  revoked: 'Révoqué le {moment}',
  closed: '{label} de {name} est révoqué.',
  dialog: {
    title: 'Révoquer cet appareil ?',
    description:
      '{label}, utilisé par {name} : ses sessions prennent fin aussitôt et le serveur efface sa moitié de la clé. Ce qui s’y trouve ne s’ouvre plus qu’avec une phrase secrète ou une clé d’accès déjà créée.',
    unsent: '{count} élément n’y a pas été envoyé | {count} éléments n’y ont pas été envoyés',
    unsentSafe: 'Cela reste sur l’appareil et n’atteint plus le serveur.',
    keep: 'Garder',
    revoke: 'Révoquer l’appareil',
  },
} satisfies Devices
