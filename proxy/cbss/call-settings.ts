import type { ConnectionSettings } from '#core/records/settings.ts'
import type { SecretName } from '#core/wire/settings.ts'
import type { CallSettings } from './transport.ts'

/** What a call takes from the settings: account, authority, client certificate, time limits. */
export function callSettings(
  settings: Pick<ConnectionSettings, 'httpUserName' | 'connectSeconds' | 'headersSeconds' | 'bodySeconds'>,
  secrets: Partial<Record<SecretName, string>>,
): CallSettings {
  const { httpPassword, certificateAuthority: ca, clientCertificate: cert, clientKey: key } = secrets
  return {
    userName: settings.httpUserName,
    password: httpPassword ?? '',
    tls: { ...(ca && { ca }), ...(cert && { cert }), ...(key && { key }) },
    timeLimits: {
      ...(settings.connectSeconds && { connect: settings.connectSeconds * 1000 }),
      ...(settings.headersSeconds && { headers: settings.headersSeconds * 1000 }),
      ...(settings.bodySeconds && { body: settings.bodySeconds * 1000 }),
    },
  }
}
