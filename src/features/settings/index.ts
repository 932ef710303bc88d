export { default as SettingsFrame } from './SettingsFrame.vue'
