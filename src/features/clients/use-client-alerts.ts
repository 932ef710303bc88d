import { digitsOf } from '#core/digits.ts'
import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { formatIncompleteDate, readIncompleteDate } from '#core/incomplete-date.ts'
import type { Client } from '#core/records/client.ts'
import { placeInHistory } from '#core/number-history.ts'
import { formatSsin } from '#core/ssin.ts'
import { useRecords } from '../../db/use-records.ts'
import { language } from '../../i18n/index.ts'
import type { Tone } from '../../ui/tone.ts'

/** Something that everybody who opens the client must see first. */
export interface ClientAlert {
  tone: Tone
  words: string
}

/** What the CBSS said beside its answers about a client: that he died, that his number was replaced. */
export function useClientAlerts(client: () => Client): ComputedRef<readonly ClientAlert[]> {
  const { t } = useI18n()
  const { records: answers } = useRecords('answers', { where: ({ clientId }) => clientId === client().id })

  function told(...names: string[]): string | undefined {
    const fields = (answers.value ?? []).flatMap(({ messages }) => messages.flatMap((one) => one.fields))
    return fields.find(({ name }) => names.includes(name.toLowerCase()))?.value
  }

  return computed(() => {
    // The CBSS writes `deceiseDate`.
    const deceased = told('deceisedate', 'deceasedate')
    const newSsin = digitsOf(told('newssin') ?? '')
    const day = deceased && formatIncompleteDate(readIncompleteDate(deceased).iso, language.value)
    const alerts: ClientAlert[] = []
    if (deceased !== undefined)
      alerts.push({ tone: 'broken', words: t('clients.alert.deceased', { day: day || '' }).trim() })
    if (newSsin.length === 11 && placeInHistory(client(), newSsin) === null)
      alerts.push({ tone: 'look', words: t('clients.alert.newNumber', { ssin: formatSsin(newSsin) }) })
    return alerts
  })
}
