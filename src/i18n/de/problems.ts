import type { Problems } from '../en/problems.ts'

export const problems = {
  'no-connection': {
    title: 'Der Server des Zentrums ist nicht erreichbar',
    safe: 'Was Sie geschrieben haben, bleibt auf diesem Gerät.',
    todo: 'Prüfen Sie das Netz und versuchen Sie es erneut.',
  },
  'store-not-opened': {
    title: 'Die Datenbank dieses Browsers konnte nicht geöffnet werden',
    safe: 'Was auf diesem Gerät gespeichert ist, wurde nicht verändert.',
    todo: 'Schließen Sie andere Fenster dieser Anwendung und laden Sie die Seite neu. Ein privates Fenster erlaubt manchmal keine Datenbank.',
  },
  'newer-database': {
    title: 'Eine neuere Fassung dieser Anwendung hat die Datenbank dieses Geräts geschrieben',
    safe: 'Es wurde nichts geöffnet oder verändert; alles bleibt, wie es ist.',
    todo: 'Laden Sie die Seite neu, um die neuere Fassung zu erhalten. Bleibt es dabei, sagen Sie es Ihrem Verwalter.',
  },
  'quota-exceeded': {
    title: 'Auf diesem Gerät ist kein Platz mehr',
    safe: 'Was vorher gespeichert war, ist unverändert; die letzte Änderung wurde nicht gespeichert.',
    todo: 'Schaffen Sie Platz auf diesem Gerät und versuchen Sie es erneut. Was Sie geschrieben haben, steht noch auf der Seite.',
  },
  'store-closed': {
    title: 'Der Browser hat die Datenbank dieses Geräts geschlossen',
    safe: 'Was gespeichert war, ist sicher; die letzte Änderung fehlt vielleicht.',
    todo: 'Laden Sie die Seite neu.',
  },
  'lease-ended': {
    title: 'Dieses Gerät war zu lange ohne Kontakt',
    safe: 'Alles darauf bleibt verschlüsselt erhalten und öffnet sich nach einem Kontakt wieder.',
    todo: 'Verbinden Sie sich mit dem Netz und melden Sie sich an.',
  },
  'not-unlocked': {
    title: 'Damit öffnet sich das Gerät nicht',
    safe: 'Es wurde nichts geöffnet oder geändert.',
    todo: 'Prüfen Sie Kontonamen und Passphrase. Haben Sie sie vergessen, melden Sie sich mit dem Netz an und wählen eine neue.',
  },
  'passkey-not-used': {
    title: 'Es wurde kein Passkey verwendet',
    safe: 'Es wurde nichts geöffnet oder geändert.',
    todo: 'Versuchen Sie es erneut oder nehmen Sie einen anderen Weg.',
  },
  'passkey-not-possible': {
    title: 'Dieser Passkey kann kein Gerät öffnen',
    safe: 'Es wurde nichts geändert.',
    todo: 'Wählen Sie stattdessen eine Passphrase.',
  },
  'waited-in-vain': {
    title: 'Die Anfrage, auf die sie wartete, brachte keine brauchbare Antwort',
    safe: 'Sie wurde nicht gesendet und bleibt auf diesem Gerät.',
    todo: 'Sehen Sie sich zuerst die andere Anfrage an. Senden, berichtigen oder löschen Sie danach diese.',
  },
  'other-history': {
    title: 'Der Server des Zentrums wurde aus einer Sicherung wiederhergestellt',
    safe: 'Auf diesem Gerät ging nichts verloren: Alles wird mit dem Server verglichen und noch einmal gesendet, wo es dort fehlt.',
    todo: 'Sie brauchen nichts zu tun. Sehen Sie sich danach die Anfragen an, die als unbekannt gezeigt werden.',
  },
  'invalid-record': {
    title: 'Der Server des Zentrums konnte diesen Eintrag nicht annehmen',
    safe: 'Er bleibt auf diesem Gerät, wie Sie ihn eingegeben haben; alles andere geht weiter.',
    todo: 'Berichtigen Sie, was genannt wird, und speichern Sie noch einmal, oder sagen Sie es Ihrem Verwalter.',
  },
  'device-revoked': {
    title: 'Dieses Gerät wurde von einem Verwalter ausgeschlossen',
    safe: 'Der Server des Zentrums gibt keinen Schlüssel mehr dafür; was er erhalten hat, bleibt dort.',
    todo: 'Fragen Sie Ihren Verwalter. Auf einem anderen Gerät können Sie weiterarbeiten.',
  },
  'device-unknown': {
    title: 'Dieses Gerät gehört zu einem anderen Konto',
    safe: 'Es wurde nichts geöffnet oder geändert.',
    todo: 'Laden Sie die Seite neu und melden Sie sich an.',
  },
  'store-locked': {
    title: 'Dieses Gerät ist gesperrt',
    safe: 'Entwürfe, Warteschlange und Ergebnisse bleiben verschlüsselt darauf.',
    todo: 'Entsperren Sie es oder melden Sie sich neu an.',
  },
  'share-lost': {
    title: 'Anmelden allein öffnet dieses Gerät jetzt nicht',
    safe: 'Alles ist verschlüsselt darauf.',
    todo: 'Öffnen Sie es einmal mit Ihrer eigenen Passphrase oder Ihrem Passkey. Danach öffnet es sich wieder durch Anmelden.',
  },
  'not-signed-in': {
    title: 'Ihre Sitzung ist beendet',
    safe: 'Entwürfe, Warteschlange und Ergebnisse bleiben auf diesem Gerät.',
    todo: 'Melden Sie sich neu an.',
  },
  'wrong-credentials': {
    title: 'Name oder Passwort stimmt nicht',
    safe: 'Niemand wurde angemeldet, und nichts hat sich geändert.',
    todo: 'Geben Sie beides noch einmal ein; Groß- und Kleinschreibung zählt.',
  },
  'second-factor-required': {
    title: 'Der Code Ihres zweiten Faktors wird gebraucht',
    safe: 'Noch ist niemand angemeldet und nichts wurde geändert.',
    todo: 'Geben Sie den Code ein, den Ihre Authenticator-App zeigt, oder einen Wiederherstellungscode. Haben Sie noch keinen zweiten Faktor, richten Sie einen ein: Ihr Zentrum verlangt ihn.',
  },
  'wrong-second-factor': {
    title: 'Der Code ist falsch oder wurde schon benutzt',
    safe: 'Nichts wurde geändert.',
    todo: 'Warten Sie auf den nächsten Code und geben Sie diesen ein. Ohne die App hilft ein Wiederherstellungscode.',
  },
  'step-up-required': {
    title: 'Zeigen Sie noch einmal, dass Sie es sind',
    safe: 'Noch wurde nichts geändert.',
    todo: 'Geben Sie Ihr Passwort oder den Code Ihres zweiten Faktors ein; das gilt fünf Minuten.',
  },
  'password-change-required': {
    title: 'Zuerst wird ein eigenes Passwort gebraucht',
    safe: 'Ihre Arbeit bleibt, wie sie ist.',
    todo: 'Wählen Sie ein neues Passwort; das erhaltene gilt nur einmal.',
  },
  'too-many-attempts': {
    title: 'Zu viele Versuche in kurzer Zeit',
    safe: 'Das Konto ist nicht verloren, und nichts hat sich geändert.',
    todo: 'Warten Sie einige Minuten und versuchen Sie es dann erneut.',
  },
  'not-allowed': {
    title: 'Ihr Konto darf das nicht',
    safe: 'Nichts wurde geändert.',
    todo: 'Wenn Sie es für Ihre Arbeit brauchen, wenden Sie sich an einen Verwalter.',
  },
  'confidential-data': {
    title: 'Vertrauliche Daten',
    safe: 'Die Antwort wird nur der Person gezeigt, die gefragt hat.',
    todo: 'Wenn sie geprüft werden muss, wenden Sie sich an den Autor oder an einen Sicherheitsberater.',
  },
  'reason-required': {
    title: 'Ein Grund ist nötig',
    safe: 'Noch wurde nichts gezeigt.',
    todo: 'Schreiben Sie, warum Sie die Antwort eines anderen lesen; der Grund wird aufbewahrt.',
  },
  'results-held': {
    title: 'Frühere Antworten werden zurückgehalten',
    safe: 'Sie sind gespeichert, und niemand hat sie gelesen.',
    todo: 'Ihr Passwort wurde zurückgesetzt. Ein Sicherheitsberater kann die Antworten freigeben, oder Sie melden sich mit einem zweiten Faktor an, den Sie schon vorher hatten.',
  },
  'own-account': {
    title: 'Niemand tut das mit dem eigenen Konto',
    safe: 'Nichts wurde geändert.',
    todo: 'Wenden Sie sich an einen anderen Verwalter oder Sicherheitsberater.',
  },
  'advisor-required': {
    title: 'Nur ein Sicherheitsberater vergibt oder entzieht diese Rolle',
    safe: 'Nichts wurde geändert.',
    todo: 'Wenden Sie sich an einen Sicherheitsberater. Gibt es noch keinen, gilt stattdessen der Einmalcode im Protokoll des Servers.',
  },
  'foreign-origin': {
    title: 'Der Aufruf kam von einer anderen Adresse und wurde abgewiesen',
    safe: 'Nichts wurde geändert.',
    todo: 'Öffnen Sie die Anwendung unter ihrer eigenen Adresse. Geschieht es wieder, sagen Sie es Ihrem Verwalter.',
  },
  'not-found': {
    title: 'Das gibt es nicht, oder nicht für Ihr Konto',
    safe: 'Nichts wurde geändert.',
    todo: 'Gehen Sie zurück zur Liste und öffnen Sie es von dort.',
  },
  'wrong-code': {
    title: 'Der Einmalcode stimmt nicht',
    safe: 'Es wurde nichts geändert.',
    todo: 'Kopieren Sie den Code aus dem Protokoll des letzten Starts; jeder Code gilt nur einmal.',
  },
  'name-taken': {
    title: 'Diesen Namen gibt es schon',
    safe: 'Es wurde kein Konto angelegt.',
    todo: 'Wählen Sie einen anderen Anmeldenamen.',
  },
  'invalid-input': {
    title: 'Etwas wurde nicht angenommen',
    safe: 'Nichts wurde gespeichert oder gesendet.',
    todo: 'Berichtigen Sie, was markiert ist, und versuchen Sie es erneut.',
  },
  'invalid-xml': {
    title: 'Der Server des Zentrums konnte die Nachricht nicht lesen',
    safe: 'Nichts wurde an die ZDSS gesendet.',
    todo: 'Duplizieren Sie die Anfrage und senden Sie die Kopie. Geschieht es wieder, sagen Sie es Ihrem Verwalter.',
  },
  'invalid-request': {
    title: 'Die Anfrage passt nicht zum amtlichen Schema',
    safe: 'Nichts wurde an die ZDSS gesendet.',
    todo: 'Duplizieren Sie die Anfrage, prüfen Sie ihre Werte und senden Sie die Kopie.',
  },
  'record-differs': {
    title: 'Die Nachricht sagt etwas anderes als die Anfrage',
    safe: 'Nichts wurde an die ZDSS gesendet.',
    todo: 'Duplizieren Sie die Anfrage und senden Sie die Kopie. Geschieht es wieder, sagen Sie es Ihrem Verwalter.',
  },
  'hash-differs': {
    title: 'Die Nachricht wurde unterwegs beschädigt',
    safe: 'Nichts wurde an die ZDSS gesendet.',
    todo: 'Duplizieren Sie die Anfrage und senden Sie die Kopie. Geschieht es wieder, sagen Sie es Ihrem Verwalter.',
  },
  'unknown-client': {
    title: 'Das Zentrum kennt diesen Klienten nicht',
    safe: 'Nichts wurde an die ZDSS gesendet.',
    todo: 'Duplizieren Sie die Anfrage, wählen Sie den Klienten neu und senden Sie die Kopie.',
  },
  'set-aside-by-hand': {
    title: 'Sie haben dies beiseitegelegt',
    safe: 'Es bleibt unverändert auf diesem Gerät.',
    todo: 'Erneut versuchen sendet es; Abbrechen gibt es auf.',
  },
  'other-content': {
    title: 'Unter derselben Nummer wurde eine andere Anfrage empfangen',
    safe: 'Die erste gilt; diese wurde nicht gesendet.',
    todo: 'Duplizieren Sie die Anfrage und senden Sie die Kopie.',
  },
  'registration-required': {
    title: 'Keine laufende Eintragung dieser Person ist bekannt',
    safe: 'An die ZDSS wurde nichts gesendet. Das Zentrum verlangt vor einer Tx25 eine Eintragung.',
    todo: 'Tragen Sie die Person ein (ManageAccess), oder listen Sie die Eintragungen auf, damit sie bekannt werden, und fragen Sie erneut.',
  },
  'not-resolvable': {
    title: 'An dieser Anfrage ist nichts zu klären',
    safe: 'Nichts wurde geändert.',
    todo: 'Laden Sie die Seite neu: Der Ausgang ist vielleicht schon bekannt, oder jemand hat ihn bereits geklärt.',
  },
  'no-longer-kept': {
    title: 'Diese Anfrage wurde vor langer Zeit empfangen und wird nicht mehr aufbewahrt',
    safe: 'Sie wurde nicht noch einmal ausgeführt.',
    todo: 'Sehen Sie zuerst in den Eintragungen oder der Akte nach; brauchen Sie noch eine Antwort, duplizieren Sie die Anfrage und senden Sie die Kopie.',
  },
  'attempt-not-allowed': {
    title: 'Diese Anfrage darf jetzt nicht noch einmal gestellt werden',
    safe: 'Es gab keinen zweiten Aufruf.',
    todo: 'Öffnen Sie die Anfrage: Ihre Antwort ist schon da oder unterwegs.',
  },
  'switched-off': {
    title: 'Anfragen sind in dieser Installation ausgeschaltet',
    safe: 'Nichts wurde gesendet; die Anfrage bleibt erhalten.',
    todo: 'Ein Verwalter schaltet sie ein, indem er eine Umgebung wählt.',
  },
  'too-large': {
    title: 'Das ist größer als erlaubt',
    safe: 'Nichts wurde gespeichert oder gesendet.',
    todo: 'Kürzen Sie es und versuchen Sie es erneut.',
  },
  internal: {
    title: 'Im Server des Zentrums ging etwas schief',
    safe: 'Was Sie geschrieben haben, bleibt auf diesem Gerät erhalten.',
    todo: 'Versuchen Sie es später erneut. Geschieht es wieder, nennen Sie Ihrem Verwalter die Uhrzeit.',
  },
  'not-reached': {
    title: 'Die ZDSS wurde nicht erreicht',
    safe: 'Die Anfrage hat das Zentrum nicht verlassen; nichts wurde ausgeführt.',
    todo: 'Duplizieren Sie die Anfrage und senden Sie die Kopie später.',
  },
  'reply-cut': {
    title: 'Die Verbindung brach ab, bevor die Antwort vollständig war',
    safe: 'Niemand weiß, ob es ausgeführt wurde; was gesendet wurde, wird als Beweis aufbewahrt.',
    todo: 'Öffnen Sie die Anfrage: Sie sagt, was möglich ist. Eine Frage kann man wieder stellen; bei einer Eintragung listen Sie zuerst die Eintragungen auf.',
  },
  'reply-late': {
    title: 'Es kam nicht rechtzeitig eine Antwort',
    safe: 'Niemand weiß, ob es ausgeführt wurde; was gesendet wurde, wird als Beweis aufbewahrt.',
    todo: 'Öffnen Sie die Anfrage: Sie sagt, was möglich ist. Eine Frage kann man wieder stellen; bei einer Eintragung listen Sie zuerst die Eintragungen auf.',
  },
  'reply-refused': {
    title: 'Der Server der ZDSS meldete einen eigenen Fehler',
    safe: 'Niemand weiß, ob es ausgeführt wurde; was gesendet wurde, wird als Beweis aufbewahrt.',
    todo: 'Öffnen Sie die Anfrage: Sie sagt, was möglich ist. Eine Frage kann man wieder stellen; bei einer Eintragung listen Sie zuerst die Eintragungen auf.',
  },
  'access-refused': {
    title: 'Die ZDSS hat das Zentrum nicht zugelassen',
    safe: 'Die Anfrage wurde nicht ausgeführt. Sie bleibt erhalten und kann berichtigt oder gelöscht werden.',
    todo: 'Sagen Sie es Ihrem Verwalter: Konto, Zertifikat oder Adresse des Zentrums wird nicht angenommen.',
  },
  'reply-not-understood': {
    title: 'Die Antwort kann nicht gelesen werden',
    safe: 'Sie wird genau so aufbewahrt, wie sie kam.',
    todo: 'Öffnen Sie die Anfrage: Sie sagt, was möglich ist. Zeigen Sie Ihrem Verwalter den technischen Bereich.',
  },
  interrupted: {
    title: 'Der Server des Zentrums hielt an, während die Anfrage unterwegs war',
    safe: 'Niemand weiß, ob es ausgeführt wurde; was gesendet wurde, wird als Beweis aufbewahrt.',
    todo: 'Öffnen Sie die Anfrage: Sie sagt, was möglich ist. Eine Frage kann man wieder stellen; bei einer Eintragung listen Sie zuerst die Eintragungen auf.',
  },
} satisfies Problems
