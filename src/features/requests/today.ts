/** The date of today in Brussels, `yyyy-MM-dd`. */
export function todayInBrussels(): string {
  // The Swedish way of writing a date is ISO 8601.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(new Date())
}
