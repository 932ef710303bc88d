import type { ConnectionTest } from '../en/connection-test.ts'

export const connectionTest = {
  title: 'Test de connexion',
  sentence:
    'Parcourt le chemin vers un service étape par étape, ne demande rien sur personne et dit à quelle étape il s’arrête.',
  environment: 'Quel environnement',
  service: 'Quel service',
  run: 'Tester la connexion',
  passed: 'La voie est libre : les requêtes peuvent partir.',
  failed: 'La voie n’est pas libre : voyez l’étape qui a échoué.',
  time: '{milliseconds} ms',
  states: {
    waiting: 'attend',
    running: 'en cours',
    ok: 'en ordre',
    look: 'à vérifier',
    failed: 'échec',
    skipped: 'pas essayé',
  },
  steps: {
    name: 'Résolution du nom',
    tls: 'Connexion et TLS',
    certificate: 'Dates des certificats',
    authentication: 'Authentification',
    call: 'Appel sans effet',
  },
  findings: {
    'name-resolved': {
      happened: '{host} a l’adresse {address}.',
      todo: '',
    },
    'name-unknown': {
      happened: 'Le nom {host} est inconnu.',
      todo: 'Vérifiez l’adresse du service ; si elle est juste, parlez du serveur de noms à l’administrateur du réseau.',
    },
    'name-server-silent': {
      happened: 'Le serveur de noms ne répond pas.',
      todo: 'Le serveur du centre n’a pas de réseau, ou son serveur de noms est en panne : demandez à l’administrateur du réseau.',
    },
    'no-endpoint': {
      happened: 'Il n’y a pas d’adresse pour ce service dans cet environnement.',
      todo: 'Donnez-en une sous Adresses.',
    },
    'tls-agreed': {
      happened: 'Connecté et chiffré ({protocol}).',
      todo: '',
    },
    'connected-in-clear': {
      happened: 'Connecté sans chiffrement, sur cette machine seulement.',
      todo: '',
    },
    'connection-refused': {
      happened: 'Rien n’écoute à cette adresse.',
      todo: 'Vérifiez l’hôte et le port de l’adresse ; le service peut être arrêté.',
    },
    'not-reachable': {
      happened: 'Il n’y a pas de chemin vers cette adresse.',
      todo: 'Un pare-feu ou une route manquante du centre : demandez à l’administrateur du réseau de l’ouvrir.',
    },
    'connection-silent': {
      happened: 'L’autre côté ne répond pas du tout.',
      todo: 'La BCSS reste muette envers les adresses non enregistrées : faites enregistrer l’adresse IP du centre, ou ouvrez le pare-feu.',
    },
    'unknown-authority': {
      happened: 'Le serveur montre un certificat d’une autorité inconnue ici.',
      todo: 'Donnez son certificat sous Autorité de certification, après l’avoir vérifié auprès de la BCSS.',
    },
    'other-name': {
      happened: 'Le certificat du serveur est pour un autre nom.',
      todo: 'Vérifiez l’adresse ; si elle est juste, ne continuez pas : quelqu’un peut s’être interposé.',
    },
    'server-certificate-expired': {
      happened: 'Le certificat du serveur a expiré.',
      todo: 'Signalez-le à la BCSS ; vérifiez aussi l’horloge du serveur du centre.',
    },
    'server-certificate-not-yet-valid': {
      happened: 'Le certificat du serveur n’est pas encore valable.',
      todo: 'Vérifiez d’abord l’horloge du serveur du centre.',
    },
    'client-certificate-needed': {
      happened: 'Le serveur veut un certificat du centre, et aucun n’est défini.',
      todo: 'Définissez le certificat client et sa clé.',
    },
    'client-certificate-refused': {
      happened: 'Le serveur refuse le certificat du centre.',
      todo: 'Ce peut être un autre que celui enregistré auprès de la BCSS, ou d’un autre environnement.',
    },
    'tls-failed': {
      happened: 'Les deux côtés n’ont pu s’accorder sur une connexion chiffrée.',
      todo: 'Vérifiez l’adresse et son port ; s’ils sont justes, demandez à la BCSS.',
    },
    'certificates-valid': {
      happened: 'Les certificats sont valables jusqu’au {until}.',
      todo: '',
    },
    'no-certificates': {
      happened: 'Il n’y en a aucun à vérifier.',
      todo: '',
    },
    'certificate-expires-soon': {
      happened: 'Un certificat expire le {until}.',
      todo: 'Commandez-en un nouveau à temps ; après, aucune requête ne part.',
    },
    'client-certificate-expired': {
      happened: 'Le certificat du centre a expiré le {until}.',
      todo: 'Définissez le nouveau certificat et sa clé.',
    },
    accepted: {
      happened: 'Le nom et le mot de passe sont acceptés.',
      todo: '',
    },
    'not-needed': {
      happened: 'Ce service ne demande ni nom ni mot de passe.',
      todo: '',
    },
    'wrong-password': {
      happened: 'Le nom ou le mot de passe est refusé.',
      todo: 'Saisissez les deux à nouveau, pour cet environnement ; chacun a les siens.',
    },
    'no-password': {
      happened: 'Le nom ou le mot de passe n’est pas défini.',
      todo: 'Définissez les deux sous Compte pour Tx25.',
    },
    forbidden: {
      happened: 'Le compte est connu, mais ne peut appeler ce service.',
      todo: 'Demandez à la BCSS l’autorisation de votre organisation.',
    },
    answered: {
      happened: 'Le service a répondu.',
      todo: '',
    },
    'call-silent': {
      happened: 'Le service a reçu l’appel et n’a pas répondu à temps.',
      todo: 'C’est le sort d’une adresse non enregistrée ; sinon le service est lent : réessayez plus tard.',
    },
    'call-cut': {
      happened: 'La connexion s’est rompue avant la fin de la réponse.',
      todo: 'Réessayez ; si cela se répète, quelque chose en chemin la coupe.',
    },
    'wrong-endpoint': {
      happened: 'Il n’y a pas de tel service à cette adresse.',
      todo: 'Comparez l’adresse avec celle donnée par la BCSS.',
    },
    'server-error': {
      happened: 'Le service dit avoir lui-même une erreur.',
      todo: 'Réessayez plus tard ; si cela dure, signalez-le à la BCSS.',
    },
    'not-understood': {
      happened: 'Quelque chose a répondu qui n’est pas la BCSS.',
      todo: 'Une page d’un proxy ou d’un pare-feu en chemin : demandez à l’administrateur du réseau.',
    },
    'too-much': {
      happened: 'Le service a envoyé plus que ce que peut compter une réponse.',
      todo: 'Comparez l’adresse avec celle donnée par la BCSS ; si elle est exacte, signalez-le à la BCSS.',
    },
    'not-judged': {
      happened: 'Impossible à dire : aucune réponse complète n’est arrivée.',
      todo: '',
    },
    'not-tried': {
      happened: 'Pas essayé, parce qu’une étape précédente a échoué.',
      todo: '',
    },
  },
} satisfies ConnectionTest
