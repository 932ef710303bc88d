export { default as SyncChip } from './SyncChip.vue'
