import './ui/base.css'
import './ui/print.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { showFrameProblem } from './frame/frame-problem.ts'
import { i18n, showFirstLanguage } from './i18n/index.ts'
import { registerServiceWorker } from './offline/register.ts'
import { makeRouter } from './router.ts'
import { useSessionStore } from './session/session.ts'

const app = createApp(App).use(createPinia()).use(i18n)
await Promise.all([showFirstLanguage(), useSessionStore().restore().catch(showFrameProblem)])
const router = makeRouter()
app.use(router)
await router.isReady()
app.mount('#app')
if (import.meta.env.PROD) await registerServiceWorker()
