// Runs before anything is installed, so on whatever Node the system has (20 or later): plain JavaScript,
// no packages. It installs what is missing, then hands over to the project's own Node 24.
import { commands } from './commands.mjs'
import { installWhatIsMissing } from './install.mjs'
import { projectNode } from './project-node.mjs'

async function launch() {
  const [name, ...words] = process.argv.slice(2)
  const command = commands[name]
  if (!command)
    throw new Error(`There is no command "${name}". Commands: ${Object.keys(commands).join(', ')}.`)
  await installWhatIsMissing()
  return command(projectNode(), words)
}

launch().then(
  (code) => {
    process.exitCode = code
  },
  (error) => {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  },
)
