import type { Component } from 'vue'
import type { RouteRecordRaw } from 'vue-router'
import type { Role } from '#core/records/user.ts'

declare module 'vue-router' {
  interface RouteMeta {
    /** Whoever has one of these roles may enter. Missing: everybody who is signed in. */
    roles?: readonly Role[]
    /** May be seen without being signed in. */
    public?: true
    /** The feature under whose word in the navigation the route lies. */
    feature?: string
  }
}

/** One part of the app: its place in the navigation, its routes, and who may enter them. */
export interface Feature {
  id: string
  /** i18n key of its word in the navigation, of its own area: `clients.title`. */
  labelKey: string
  icon: Component
  /** Whoever has one of these roles sees and enters it. A route's own `meta.roles` narrows further. */
  roles: readonly Role[]
  /** Place in the navigation, 10, 20, …; null for a feature that is entered from another page. */
  order: number | null
  /** The first one is where the word in the navigation leads. Paths hold no personal data, ids are UUIDs. */
  routes: readonly RouteRecordRaw[]
}

/** Says what a feature is. `router.ts` and the navigation read it; nothing else has to be told. */
export function defineFeature(feature: Feature): Feature {
  return {
    ...feature,
    routes: feature.routes.map((route) => ({
      ...route,
      meta: { roles: feature.roles, feature: feature.id, ...route.meta },
    })),
  }
}
