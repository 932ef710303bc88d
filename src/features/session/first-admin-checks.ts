/** What somebody types to make the first account; `repeat` is the password once more. */
export interface FirstAdminForm {
  code: string
  name: string
  displayName: string
  password: string
  repeat: string
}

/** What is wrong with a field: a key of i18n and what it needs. */
export interface FieldProblem {
  key: string
  values?: Record<string, string | number>
}

/** Shorter passwords are refused by the proxy. */
export const passwordLength = 12

/** What is wrong with the form, by field; empty where it can be sent. */
export function checkFirstAdmin(form: FirstAdminForm): Partial<Record<keyof FirstAdminForm, FieldProblem>> {
  const count = form.password.length
  return {
    ...(form.code.trim() ? {} : { code: { key: 'session.firstAdmin.codeMissing' } }),
    ...(form.name.trim() ? {} : { name: { key: 'session.nameMissing' } }),
    ...(form.displayName.trim() ? {} : { displayName: { key: 'session.firstAdmin.displayNameMissing' } }),
    ...(count >= passwordLength
      ? {}
      : { password: { key: 'session.firstAdmin.passwordShort', values: { count } } }),
    ...(form.repeat === form.password ? {} : { repeat: { key: 'session.firstAdmin.repeatDiffers' } }),
  }
}
