export { default as OpenSessions } from './OpenSessions.vue'
