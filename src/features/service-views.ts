import type { Component } from 'vue'
import type { Client } from '#core/records/client.ts'
import type { ParametersOf } from '#core/records/parameters.ts'
import type { Service } from '#core/records/service.ts'
import { tx25View } from './tx25/index.ts'

/** What a service brings to the pages that all services share. */
export interface ServiceView<S extends Service> {
  /** Draws an answer; reads it lazily and tells what it found. */
  result: Component
  /** Edits a draft. */
  form: Component
  /** Of its pages: new requests at `<path>/new`, drafts at `<path>/:id`. */
  path: string
  /** Parameters before anything is known. */
  empty: () => ParametersOf[S]
  /** What a client brings into the form (PROTOCOL 8.3), and again when the client is changed. */
  fill: (client: Client) => Partial<ParametersOf[S]>
  /** Whether it can be asked about somebody of whom there is no file. */
  withoutClient: boolean
}

/** What a service's result tells the page around it, once it has read the reply. */
export interface ResultReading {
  /** Rows of the table; null where the reply brought none. */
  rows: number | null
  /** False where nothing but the raw text is left to show. */
  understood: boolean
}

// What is a service's own stands in its folder; the pages that all services share read this table.
const serviceViews: { readonly [S in Service]?: ServiceView<S> } = {
  tx25: tx25View,
}

/** What a service brings to the shared pages. Throws for one that has no pages. */
export function viewOf<S extends Service>(service: S): ServiceView<S> {
  const view: ServiceView<S> | undefined = serviceViews[service]
  if (!view) throw new Error(`The service ${service} has no pages.`)
  return view
}

/** Where a draft is written. */
export function draftPath(service: Service, id: string): string {
  return `${viewOf(service).path}/${id}`
}
