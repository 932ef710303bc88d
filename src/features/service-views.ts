import type { Component } from 'vue'
import { clientName, type Client } from '#core/records/client.ts'
import type { ParametersOf } from '#core/records/parameters.ts'
import type { RequestOf } from '#core/records/request.ts'
import type { Service } from '#core/records/service.ts'
import { identifyPersonView } from './identify-person/index.ts'
import { manageAccessView } from './manage-access/index.ts'
import { tx25View } from './tx25/index.ts'

/** What a service brings to the pages that all services share. */
export interface ServiceView<S extends Service> {
  /** Draws an answer; reads it lazily and tells what it found. */
  result: Component
  /** Edits a draft. */
  form: Component
  /** Of its pages: new requests at `<path>/new`, drafts at `<path>/:id`. */
  path: string
  /** Parameters before anything is known, on a day (`yyyy-MM-dd`). */
  empty: (today: string) => ParametersOf[S]
  /** What a client brings into the form (PROTOCOL 8.3), and again when the client is changed. */
  fill: (client: Client) => Partial<ParametersOf[S]>
  /** Whether it can be asked about somebody of whom there is no file. */
  withoutClient: boolean
}

/** What a request of a service asks, about whom and why. */
export type ContentOf<S extends Service> = Pick<
  RequestOf<S>,
  'service' | 'clientId' | 'clientName' | 'parameters' | 'purpose' | 'reason'
>

/** What a service's result tells the page around it, once it has read the reply. */
export interface ResultReading {
  /** Rows of the table; null where the reply brought none. */
  rows: number | null
  /** False where nothing but the raw text is left to show. */
  understood: boolean
}

// What is a service's own stands in its folder; the pages that all services share read this table.
const serviceViews: { readonly [S in Service]: ServiceView<S> } = {
  'identify-person': identifyPersonView,
  'manage-access': manageAccessView,
  tx25: tx25View,
}

/** What a service brings to the shared pages. */
export function viewOf<S extends Service>(service: S): ServiceView<S> {
  return serviceViews[service]
}

/** A request about a client, or about nobody of whom there is a file, before anything was typed. */
export function newContent<S extends Service>(
  service: S,
  client: Client | null,
  today: string,
): ContentOf<S> {
  const { empty, fill } = viewOf(service)
  return {
    service,
    clientId: client?.id ?? '',
    clientName: client ? clientName(client) : '',
    parameters: { ...empty(today), ...(client && fill(client)) } as ParametersOf[S],
    purpose: '',
    reason: '',
  }
}

/** Where a draft is written. */
export function draftPath(service: Service, id: string): string {
  return `${viewOf(service).path}/${id}`
}
