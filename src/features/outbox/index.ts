export { default as SyncChip } from './SyncChip.vue'
export { useWaitingReason } from './use-waiting-reason.ts'
