/** What a registration of a made-up reply says. */
export interface RegistrationContent {
  purpose: string
  startDate: string
  endDate?: string
  organisation: string
}

/** A reply of ManageAccess that was carried out, with the registrations given, in the secondary register. */
export function aManageAccessReply(registrations: readonly RegistrationContent[], action = 'LIST'): string {
  const period = (start: string, end = ''): string =>
    `<m:Period><c:StartDate>${start}+01:00</c:StartDate>${end && `<c:EndDate>${end}+01:00</c:EndDate>`}</m:Period>`
  const rows = registrations.map(
    ({ purpose, startDate, endDate, organisation }) =>
      `<m:Registrations><m:Purpose>${purpose}</m:Purpose>${period(startDate, endDate)}` +
      `<m:OrgUnit>${organisation}</m:OrgUnit><m:Register>SECONDARY</m:Register></m:Registrations>`,
  )
  const summary = '<c:ResultSummary ok="YES"><c:ReturnCode>0</c:ReturnCode></c:ResultSummary>'
  return (
    '<s:SSDNReply xmlns:s="http://www.ksz-bcss.fgov.be/XSD/SSDN/Service" xmlns:c="http://www.ksz-bcss.fgov.be/XSD/SSDN/Common">' +
    `<s:ReplyContext>${summary}<s:Message><s:Ticket>TMA1</s:Ticket></s:Message></s:ReplyContext>` +
    `<s:ServiceReply>${summary}<s:ServiceId>OCMWCPASManageAccess</s:ServiceId><s:Version>20050930</s:Version>` +
    '<m:ManageAccessReply xmlns:m="http://www.ksz-bcss.fgov.be/XSD/SSDN/OCMW_CPAS/ManageAccess">' +
    `<m:OriginalRequest><m:SSIN>60051590042</m:SSIN><m:Purpose>1</m:Purpose>${period('2026-11-21')}` +
    `<m:Action>${action}</m:Action></m:OriginalRequest>${rows.join('')}</m:ManageAccessReply>` +
    '</s:ServiceReply></s:SSDNReply>'
  )
}
