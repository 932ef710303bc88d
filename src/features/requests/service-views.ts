import type { Component } from 'vue'
import type { Service } from '#core/records/service.ts'
import { Tx25Result } from '../tx25/index.ts'

interface ServiceView {
  /** Draws an answer; reads it lazily and tells what it found. */
  result: Component
  /** Where its drafts are written. */
  draftPath: (id: string) => string
}

/** What is the service's own on the pages that all services share. */
export const serviceViews: Partial<Record<Service, ServiceView>> = {
  tx25: {
    result: Tx25Result,
    draftPath: (id) => `/tx25/${id}`,
  },
}

/** What a service's result tells the page around it, once it has read the reply. */
export interface ResultReading {
  /** Rows of the table; null where the reply brought none. */
  rows: number | null
  /** False where nothing but the raw text is left to show. */
  understood: boolean
}
