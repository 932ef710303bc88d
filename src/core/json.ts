function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** Whether two JSON values say the same, whatever the order of their fields; a field that is undefined is missing. */
export function sameJson(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (!isObject(left) || !isObject(right) || Array.isArray(left) !== Array.isArray(right)) return false
  const fields = new Set([...Object.keys(left), ...Object.keys(right)])
  return [...fields].every((field) => sameJson(left[field], right[field]))
}
