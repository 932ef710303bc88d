/**
 * What was typed into a form and not saved, kept on this device alone until it is saved or discarded.
 * `id` names the form and what it edits: `client <id>`, `client new`, `visit <id>`, `visit new <clientId>`; or
 * `notices seen` for the notices that the user has put aside.
 */
export interface KeptForm {
  id: string
  /** What the form needs to go on: the record as it was when the form was opened, and its fields as typed; `ids` of notices. */
  content: object
  /** When it was last typed into; ISO 8601 in UTC. */
  changedAt: string
}

/** The plain schema of a {@link KeptForm}. */
export const keptFormSchema = {
  type: 'object',
  required: ['id', 'content', 'changedAt'],
  properties: {
    id: { type: 'string', maxLength: 60 },
    content: { type: 'object' },
    changedAt: { type: 'string' },
  },
} as const
