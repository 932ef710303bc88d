import type { Problems } from '../en/problems.ts'

export const problems = {
  'no-connection': {
    title: 'Le serveur du centre est injoignable',
    safe: 'Ce que vous avez écrit reste sur cet appareil.',
    todo: 'Vérifiez le réseau et réessayez.',
  },
  'store-not-opened': {
    title: 'La base de données de ce navigateur n’a pas pu être ouverte',
    safe: 'Ce qui est conservé sur cet appareil n’a pas été modifié.',
    todo: 'Fermez les autres fenêtres de cette application et rechargez la page. Une fenêtre privée peut refuser toute base de données.',
  },
  'newer-database': {
    title: 'Une version plus récente de cette application a écrit la base de données de cet appareil',
    safe: 'Rien n’a été ouvert ni modifié ; tout reste tel quel.',
    todo: 'Rechargez la page pour obtenir la version plus récente. Si cela persiste, prévenez votre administrateur.',
  },
  'quota-exceeded': {
    title: 'Il n’y a plus de place sur cet appareil',
    safe: 'Ce qui était enregistré est inchangé ; la dernière modification n’a pas été enregistrée.',
    todo: 'Libérez de la place sur cet appareil, puis réessayez. Ce que vous avez saisi est encore sur la page.',
  },
  'store-closed': {
    title: 'Le navigateur a fermé la base de données de cet appareil',
    safe: 'Ce qui était enregistré est en sécurité ; la dernière modification manque peut-être.',
    todo: 'Rechargez la page.',
  },
  'lease-ended': {
    title: 'Cet appareil est resté trop longtemps sans contact',
    safe: 'Tout y est conservé, chiffré, et s’ouvrira après un contact.',
    todo: 'Rejoignez le réseau et connectez-vous.',
  },
  'not-unlocked': {
    title: 'Ceci n’ouvre pas l’appareil',
    safe: 'Rien n’a été ouvert ni modifié.',
    todo: 'Vérifiez le nom du compte et la phrase secrète. Si vous l’avez oubliée, connectez-vous avec le réseau et choisissez-en une nouvelle.',
  },
  'passkey-not-used': {
    title: 'Aucune clé d’accès n’a été utilisée',
    safe: 'Rien n’a été ouvert ni modifié.',
    todo: 'Réessayez ou utilisez un autre moyen.',
  },
  'passkey-not-possible': {
    title: 'Cette clé d’accès ne peut pas ouvrir un appareil',
    safe: 'Rien n’a été modifié.',
    todo: 'Choisissez plutôt une phrase secrète.',
  },
  'waited-in-vain': {
    title: 'La requête qu’elle attendait n’a pas reçu de réponse utilisable',
    safe: 'Elle n’a pas été envoyée et reste sur cet appareil.',
    todo: 'Regardez d’abord l’autre requête. Ensuite, envoyez, corrigez ou supprimez celle-ci.',
  },
  'other-history': {
    title: 'Le serveur du centre a été restauré à partir d’une sauvegarde',
    safe: 'Rien n’est perdu sur cet appareil : tout est comparé avec le serveur et renvoyé là où il manque.',
    todo: 'Vous n’avez rien à faire. Regardez ensuite les requêtes affichées comme inconnues.',
  },
  'invalid-record': {
    title: 'Le serveur du centre n’a pas pu accepter cette fiche',
    safe: 'Elle reste sur cet appareil telle que vous l’avez saisie ; tout le reste continue.',
    todo: 'Corrigez ce qui est indiqué et enregistrez de nouveau, ou prévenez votre administrateur.',
  },
  'device-revoked': {
    title: 'Cet appareil a été révoqué par un administrateur',
    safe: 'Le serveur du centre n’en donne plus la clé ; ce qu’il a reçu y est conservé.',
    todo: 'Adressez-vous à votre administrateur. Vous pouvez continuer sur un autre appareil.',
  },
  'device-unknown': {
    title: 'Cet appareil appartient à un autre compte',
    safe: 'Rien n’a été ouvert ni modifié.',
    todo: 'Rechargez la page et connectez-vous.',
  },
  'store-locked': {
    title: 'Cet appareil est verrouillé',
    safe: 'Les brouillons, la file d’attente et les résultats y restent, chiffrés.',
    todo: 'Déverrouillez-le ou connectez-vous à nouveau.',
  },
  'share-lost': {
    title: 'Se connecter ne suffit pas à ouvrir cet appareil pour le moment',
    safe: 'Tout y est, chiffré.',
    todo: 'Ouvrez-le une fois avec votre propre phrase secrète ou clé d’accès. Ensuite, il s’ouvrira à nouveau en vous connectant.',
  },
  'not-signed-in': {
    title: 'Votre session est terminée',
    safe: 'Brouillons, file d’attente et résultats restent sur cet appareil.',
    todo: 'Reconnectez-vous.',
  },
  'wrong-credentials': {
    title: 'Le nom ou le mot de passe n’est pas correct',
    safe: 'Personne n’a été connecté et rien n’a changé.',
    todo: 'Saisissez les deux encore une fois ; majuscules et minuscules comptent.',
  },
  'second-factor-required': {
    title: 'Le code de votre second facteur est nécessaire',
    safe: 'Personne n’est encore connecté et rien n’a changé.',
    todo: 'Saisissez le code affiché par votre application d’authentification, ou un code de secours. Si vous n’avez pas encore de second facteur, configurez-en un : le centre l’exige.',
  },
  'wrong-second-factor': {
    title: 'Le code n’est pas exact, ou a déjà servi',
    safe: 'Rien n’a changé.',
    todo: 'Attendez le code suivant et saisissez-le. Sans l’application, utilisez un code de secours.',
  },
  'step-up-required': {
    title: 'Montrez encore une fois que c’est bien vous',
    safe: 'Rien n’a encore été modifié.',
    todo: 'Saisissez votre mot de passe, ou le code de votre second facteur ; il vaut cinq minutes.',
  },
  'password-change-required': {
    title: 'Il faut d’abord un mot de passe à vous',
    safe: 'Votre travail reste tel quel.',
    todo: 'Choisissez un nouveau mot de passe ; celui que vous avez reçu ne sert qu’une fois.',
  },
  'too-many-attempts': {
    title: 'Trop de tentatives en peu de temps',
    safe: 'Le compte n’est pas perdu et rien n’a changé.',
    todo: 'Attendez quelques minutes, puis réessayez.',
  },
  'not-allowed': {
    title: 'Votre compte ne peut pas faire cela',
    safe: 'Rien n’a été modifié.',
    todo: 'Si vous en avez besoin pour votre travail, adressez-vous à un administrateur.',
  },
  'confidential-data': {
    title: 'Données confidentielles',
    safe: 'La réponse n’est montrée qu’à la personne qui l’a demandée.',
    todo: 'S’il faut la contrôler, adressez-vous à l’auteur ou à un conseiller en sécurité.',
  },
  'reason-required': {
    title: 'Il faut un motif',
    safe: 'Rien n’a encore été montré.',
    todo: 'Écrivez pourquoi vous lisez la réponse de quelqu’un d’autre ; le motif est conservé.',
  },
  'results-held': {
    title: 'Les réponses antérieures sont retenues',
    safe: 'Elles sont conservées et personne ne les a lues.',
    todo: 'Votre mot de passe a été réinitialisé. Un conseiller en sécurité peut libérer les réponses, ou connectez-vous avec un second facteur que vous aviez déjà.',
  },
  'own-account': {
    title: 'Nul ne fait cela pour son propre compte',
    safe: 'Rien n’a été modifié.',
    todo: 'Adressez-vous à un autre administrateur ou conseiller en sécurité.',
  },
  'advisor-required': {
    title: 'Seul un conseiller en sécurité accorde ou retire ce rôle',
    safe: 'Rien n’a été modifié.',
    todo: 'Adressez-vous à un conseiller en sécurité. S’il n’y en a pas encore, le code à usage unique du journal du serveur le remplace.',
  },
  'foreign-origin': {
    title: 'L’appel venait d’une autre adresse et a été refusé',
    safe: 'Rien n’a été modifié.',
    todo: 'Ouvrez l’application à sa propre adresse. Si cela se reproduit, prévenez votre administrateur.',
  },
  'not-found': {
    title: 'Ceci n’existe pas, ou pas pour votre compte',
    safe: 'Rien n’a été modifié.',
    todo: 'Retournez à la liste et ouvrez-le à partir de là.',
  },
  'wrong-code': {
    title: 'Le code à usage unique n’est pas correct',
    safe: 'Rien n’a été modifié.',
    todo: 'Copiez le code du journal du dernier démarrage du serveur ; chaque code ne vaut qu’une fois.',
  },
  'name-taken': {
    title: 'Ce nom est déjà pris',
    safe: 'Aucun compte n’a été créé.',
    todo: 'Choisissez un autre nom de connexion.',
  },
  'invalid-input': {
    title: 'Quelque chose n’a pas été accepté',
    safe: 'Rien n’a été enregistré ni envoyé.',
    todo: 'Corrigez ce qui est marqué et réessayez.',
  },
  'invalid-xml': {
    title: 'Le serveur du centre n’a pas pu lire le message',
    safe: 'Rien n’a été envoyé à la BCSS.',
    todo: 'Dupliquez la requête et envoyez la copie. Si cela se reproduit, prévenez votre administrateur.',
  },
  'invalid-request': {
    title: 'La requête ne correspond pas au schéma officiel',
    safe: 'Rien n’a été envoyé à la BCSS.',
    todo: 'Dupliquez la requête, vérifiez ses valeurs et envoyez la copie.',
  },
  'record-differs': {
    title: 'Le message dit autre chose que la requête',
    safe: 'Rien n’a été envoyé à la BCSS.',
    todo: 'Dupliquez la requête et envoyez la copie. Si cela se reproduit, prévenez votre administrateur.',
  },
  'hash-differs': {
    title: 'Le message a été abîmé en chemin',
    safe: 'Rien n’a été envoyé à la BCSS.',
    todo: 'Dupliquez la requête et envoyez la copie. Si cela se reproduit, prévenez votre administrateur.',
  },
  'unknown-client': {
    title: 'Le centre ne connaît pas ce bénéficiaire',
    safe: 'Rien n’a été envoyé à la BCSS.',
    todo: 'Dupliquez la requête, choisissez à nouveau le bénéficiaire et envoyez la copie.',
  },
  'set-aside-by-hand': {
    title: 'Vous avez mis ceci de côté',
    safe: 'Cela reste inchangé sur cet appareil.',
    todo: 'Réessayer l’envoie ; Annuler l’abandonne.',
  },
  'other-content': {
    title: 'Une autre requête a été reçue sous le même numéro',
    safe: 'La première est valable ; celle-ci n’a pas été envoyée.',
    todo: 'Dupliquez la requête et envoyez la copie.',
  },
  'registration-required': {
    title: 'Aucune inscription actuelle de cette personne n’est connue',
    safe: 'Rien n’a été envoyé à la BCSS. Le centre exige une inscription avant une Tx25.',
    todo: 'Inscrivez la personne (ManageAccess) ou demandez la liste des inscriptions pour qu’elles soient connues, puis posez de nouveau la question.',
  },
  'not-resolvable': {
    title: 'Il n’y a rien à trancher pour cette requête',
    safe: 'Rien n’a été modifié.',
    todo: 'Rechargez la page : le résultat est peut-être connu, ou quelqu’un a déjà tranché.',
  },
  'no-longer-kept': {
    title: 'Cette requête a été reçue il y a longtemps et n’est plus conservée',
    safe: 'Elle n’a pas été exécutée une nouvelle fois.',
    todo: 'Regardez d’abord les inscriptions ou le dossier ; s’il vous faut encore une réponse, dupliquez la requête et envoyez la copie.',
  },
  'attempt-not-allowed': {
    title: 'Cette requête ne peut pas être posée encore une fois maintenant',
    safe: 'Aucun deuxième appel n’a été fait.',
    todo: 'Ouvrez la requête : sa réponse est déjà là ou en route.',
  },
  'switched-off': {
    title: 'Les requêtes sont désactivées dans cette installation',
    safe: 'Rien n’a été envoyé ; la requête est conservée.',
    todo: 'Un administrateur les active en choisissant un environnement.',
  },
  'too-large': {
    title: 'C’est plus volumineux que ce qui est permis',
    safe: 'Rien n’a été enregistré ni envoyé.',
    todo: 'Raccourcissez et réessayez.',
  },
  internal: {
    title: 'Une erreur s’est produite dans le serveur du centre',
    safe: 'Ce que vous avez écrit est conservé sur cet appareil.',
    todo: 'Réessayez plus tard. Si cela se reproduit, donnez l’heure à votre administrateur.',
  },
  'not-reached': {
    title: 'La BCSS n’a pas été atteinte',
    safe: 'La requête n’a pas quitté le centre ; rien n’a été exécuté.',
    todo: 'Dupliquez la requête et envoyez la copie plus tard.',
  },
  'reply-cut': {
    title: 'La connexion s’est rompue avant la fin de la réponse',
    safe: 'Personne ne sait si elle a été exécutée ; ce qui est parti est conservé comme preuve.',
    todo: 'Ouvrez la requête : elle dit ce qui est possible. Une question peut être reposée ; pour une inscription, listez d’abord les inscriptions.',
  },
  'reply-late': {
    title: 'Aucune réponse n’est arrivée à temps',
    safe: 'Personne ne sait si elle a été exécutée ; ce qui est parti est conservé comme preuve.',
    todo: 'Ouvrez la requête : elle dit ce qui est possible. Une question peut être reposée ; pour une inscription, listez d’abord les inscriptions.',
  },
  'reply-refused': {
    title: 'Le serveur de la BCSS a signalé une panne de son côté',
    safe: 'Personne ne sait si elle a été exécutée ; ce qui est parti est conservé comme preuve.',
    todo: 'Ouvrez la requête : elle dit ce qui est possible. Une question peut être reposée ; pour une inscription, listez d’abord les inscriptions.',
  },
  'access-refused': {
    title: 'La BCSS n’a pas laissé entrer le centre',
    safe: 'La requête n’a pas été exécutée. Elle est conservée et peut être corrigée ou supprimée.',
    todo: 'Prévenez votre administrateur : le compte, le certificat ou l’adresse du centre n’est pas accepté.',
  },
  'reply-not-understood': {
    title: 'La réponse ne peut pas être lue',
    safe: 'Elle est conservée exactement comme elle est arrivée.',
    todo: 'Ouvrez la requête : elle dit ce qui est possible. Montrez le volet technique à votre administrateur.',
  },
  interrupted: {
    title: 'Le serveur du centre s’est arrêté pendant que la requête était en route',
    safe: 'Personne ne sait si elle a été exécutée ; ce qui est parti est conservé comme preuve.',
    todo: 'Ouvrez la requête : elle dit ce qui est possible. Une question peut être reposée ; pour une inscription, listez d’abord les inscriptions.',
  },
} satisfies Problems
