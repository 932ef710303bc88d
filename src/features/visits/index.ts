export { sayDay } from './say-day.ts'
export { useClientNames, useVisits } from './use-visits.ts'
export { daysAfter } from './visit-days.ts'
export { default as VisitReadiness } from './VisitReadiness.vue'
