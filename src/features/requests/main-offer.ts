import {
  computed,
  inject,
  onScopeDispose,
  provide,
  shallowRef,
  watchEffect,
  type ComputedRef,
  type InjectionKey,
  type ShallowRef,
} from 'vue'

const offersOnPage: InjectionKey<ShallowRef<readonly symbol[]>> = Symbol('offers on the page')

/** Makes a page of a request one on which the offers of notices come before the buttons of its head. */
export function provideMainOffers(): void {
  provide(offersOnPage, shallowRef<readonly symbol[]>([]))
}

/** Whether something on the page below offers what helps: the head's buttons then are none of them the main one. */
export function useHasMainOffer(): ComputedRef<boolean> {
  const offers = inject(offersOnPage, null)
  return computed(() => (offers?.value.length ?? 0) > 0)
}

/** How the button of an offer is drawn while it is there: the first on a page is its main button (UI: one a page). */
export function useMainOffer(isThere: () => boolean = () => true): ComputedRef<'main' | 'plain'> {
  const offers = inject(offersOnPage, null)
  const own = Symbol('offer')

  function withdraw(): void {
    if (offers?.value.includes(own)) offers.value = offers.value.filter((offer) => offer !== own)
  }

  watchEffect(() => {
    if (!isThere()) withdraw()
    else if (offers && !offers.value.includes(own)) offers.value = [...offers.value, own]
  })
  onScopeDispose(withdraw)

  return computed(() => (!offers || offers.value[0] === own ? 'main' : 'plain'))
}
