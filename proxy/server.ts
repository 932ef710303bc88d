import { readEnv } from './env.ts'
import { startProxy, type Proxy } from './start.ts'
import { StartProblem } from './start-problem.ts'

async function main(): Promise<void> {
  // Whatever is written, the data above all, is for this user alone.
  process.umask(0o077)
  const env = readEnv(process.env)
  const proxy = await startProxy(env)
  announce(env.mode, proxy)
  closeOnSignal(proxy)
}

function announce(mode: string, proxy: Proxy): void {
  const { url, simulatorUrl, demoAccounts, firstAdminCode, advisorCode } = proxy
  console.log(`CBSS Desk (${mode}) at ${url}`)
  for (const { name, password, displayName, roles } of demoAccounts) {
    console.log(`  ${name.padEnd(10)} ${password.padEnd(16)} ${displayName}, ${roles.join(' and ')}`)
  }
  if (simulatorUrl !== null) console.log(`Simulator of the CBSS at ${simulatorUrl}`)
  if (firstAdminCode !== null) console.log(`One-time code for the first admin: ${firstAdminCode}`)
  if (advisorCode !== null) console.log(`One-time code for the first security advisor: ${advisorCode}`)
}

function closeOnSignal(proxy: Proxy): void {
  let closing = false
  const close = async () => {
    // A second signal is from somebody who will not wait.
    if (closing) process.exit(1)
    closing = true
    try {
      await proxy.close()
      process.exit(0)
    } catch {
      console.error('CBSS Desk did not close well; nothing that was received is lost.')
      process.exit(1)
    }
  }
  process.on('SIGINT', close)
  process.on('SIGTERM', close)
}

try {
  await main()
} catch (error) {
  const unforeseen = error instanceof Error ? `${error.name}: ${error.message}` : 'an unknown error'
  const sentence = error instanceof StartProblem ? error.message : `CBSS Desk cannot start (${unforeseen}).`
  console.error(sentence)
  process.exit(1)
}
