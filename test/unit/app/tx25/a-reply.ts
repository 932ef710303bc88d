/** The invented person of these replies. */
export const askedSsin = '60051590042'
/** Another invented person. */
export const otherSsin = '44030891185'

function date(iso: string, element = 'Date'): string {
  const [year = '', month = '00', day = '00'] = iso.split('-')
  return (
    `<${element}><Century>${year.slice(0, 2)}</Century><Year>${year.slice(2)}</Year>` +
    `<Month>${month}</Month><Day>${day}</Day></${element}>`
  )
}

function nationality(since: string, until = ''): string {
  const end = until && date(until, 'DelDate')
  const value = '<Nationality><Code>150</Code><Label>Belgien</Label></Nationality>'
  return `<Nationality Type="031">${date(since)}${end}${value}</Nationality>`
}

function address(since: string, number: number, until = ''): string {
  const end = until && date(until, 'DelDate')
  const place = `<ZipCode>4700</ZipCode><Street><Code>1</Code><Label>Klötzerbahn</Label></Street><HouseNumber>${number}</HouseNumber>`
  return `<LegalMainAddress Type="020">${date(since)}${end}<Address>${place}</Address></LegalMainAddress>`
}

/** What a reply consists of. */
export interface ReplyContent {
  ssin?: string
  language?: string
  /** Former addresses beside the present one. */
  formerAddresses?: number
  status?: string
  information?: boolean
}

/**
 * A version 2 reply about an invented person: the number, one present and some former addresses, one
 * nationality since an incomplete date, and a container that nobody knows. 18 rows where nothing else is said.
 */
export function aReply(content: ReplyContent = {}): string {
  const { ssin = askedSsin, language = 'de', formerAddresses = 14, information = true } = content
  const { status = '<value>DATA_FOUND</value><code>MSG00000</code>' } = content
  const person = `<NationalNumber><NationalNumber>${ssin}</NationalNumber>${date('1960-05-15')}<Sex>2</Sex></NationalNumber>`
  const former = Array.from({ length: formerAddresses }, (_, index) =>
    address(`${2010 - index}-02-01`, index + 2, `${2011 - index}-02-01`),
  )
  const rows = [
    `<NationalNumber Type="000">${person}</NationalNumber>`,
    // Former ones first: the page shows the present one first all the same.
    `<LegalMainAddresses>${former.join('')}${address('2011-02-01', 1)}</LegalMainAddresses>`,
    `<Nationalities>${nationality('1970')}</Nationalities>`,
    `<RemoteWorkStatuses><RemoteWorkStatus>${date('2025-02')}<Category><Code>7</Code><Label>Grenzgänger</Label></Category></RemoteWorkStatus></RemoteWorkStatuses>`,
  ]
  return (
    '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>' +
    '<v2:retrieveTIGroupsResponse xmlns:v2="http://kszbcss.fgov.be/intf/RetrieveTIGroupsService/v2">' +
    '<informationCBSS><ticketCBSS>fc9b0c4a-ed38-4938-bb17-ea8f05be90bc</ticketCBSS></informationCBSS>' +
    '<legalContext>PCSA:SOCIAL_INQUIRY</legalContext>' +
    `<searchInformation><ssin>${ssin}</ssin><language>${language}</language></searchInformation>` +
    `<status>${status}</status>` +
    (information ? `<rrn_it_implicit>${rows.join('')}</rrn_it_implicit>` : '') +
    '</v2:retrieveTIGroupsResponse></soap:Body></soap:Envelope>'
  )
}
