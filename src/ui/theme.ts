import { ref, watchEffect } from 'vue'

/** The themes one may choose; `auto` follows the system. */
export const themes = ['auto', 'light', 'dark'] as const

/** One of {@link themes}. */
export type Theme = (typeof themes)[number]

const place = 'cbss-desk:theme'

function stored(): Theme {
  const found = localStorage.getItem(place)
  return themes.find((theme) => theme === found) ?? 'auto'
}

/** The theme chosen on this device; changing it shows and keeps it. */
export const theme = ref<Theme>(stored())

watchEffect(() => {
  localStorage.setItem(place, theme.value)
  if (theme.value === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme.value
})
