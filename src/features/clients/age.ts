/** Age in full years on a day (`yyyy-MM-dd`); null where the birth date is not known to the day. */
export function ageOn(day: string, birthDate: string | null): number | null {
  if (birthDate === null || birthDate.length < 10) return null
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4))
  const age = day.slice(5) < birthDate.slice(5) ? years - 1 : years
  return age >= 0 ? age : null
}
