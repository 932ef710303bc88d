export { default as SessionList } from './SessionList.vue'
