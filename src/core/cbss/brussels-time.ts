const brussels = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  calendar: 'iso8601',
  numberingSystem: 'latn',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
  hourCycle: 'h23',
  timeZoneName: 'longOffset',
})

/**
 * A moment as the CBSS writes times: the clock of Brussels with milliseconds and offset,
 * `2024-03-01T10:11:12.123+01:00` (PROTOCOL 6.1, xs:dateTime). Takes milliseconds since 1970 in UTC.
 */
export function brusselsTimestamp(epochMilliseconds: number): string {
  const parts = brussels.formatToParts(epochMilliseconds)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((found) => found.type === type)?.value ?? ''
  const time = `${part('hour')}:${part('minute')}:${part('second')}.${part('fractionalSecond')}`
  return `${part('year')}-${part('month')}-${part('day')}T${time}${part('timeZoneName').replace('GMT', '')}`
}

/** The same moment as the classic services write it, the clock of Brussels without a zone: `20240301T101112`. */
export function brusselsSsdnTime(epochMilliseconds: number): string {
  return brusselsTimestamp(epochMilliseconds).slice(0, 19).replaceAll(/[-:]/g, '')
}

/** The day in Brussels, `yyyy-MM-dd`. */
export function brusselsDay(epochMilliseconds: number): string {
  return brusselsTimestamp(epochMilliseconds).slice(0, 10)
}
