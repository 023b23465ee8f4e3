package dev.hydraui.android

import android.net.Uri
import dev.hydraui.compose.Brand
import dev.hydraui.compose.ScreenSettings
import dev.hydraui.machine.Capabilities

/**
 * How a machine is run and shown on a device.
 *
 * @param server what relative addresses are relative to; nothing where there is no server
 * @param screen how it is drawn; its capabilities are beside those of the device, or instead; its
 *   look is that of the brands, it works on the main thread, and places outside of it go to the
 *   program that the device has for them
 * @param brands the colours and sizes that a machine can choose from; it begins with the first
 * @param dynamicColor whether Material's own colours are taken from the person's wallpaper, where
 *   the device can do that (Android 12); the colours of design tokens stay
 * @param place where in the application an address leads that it is opened with; nothing for none
 */
data class AndroidSettings(
  val server: String = "",
  val screen: ScreenSettings = ScreenSettings(),
  val brands: List<Brand> = listOf(Brand.HYDRA, Brand.TIDE),
  val dynamicColor: Boolean = false,
  val place: (Uri) -> String = ::placeOf,
) {

  fun server(value: String): AndroidSettings = copy(server = value)

  fun screen(value: ScreenSettings): AndroidSettings = copy(screen = value)

  /** What the machine can ask for beside the device, or instead. */
  fun capabilities(value: Capabilities): AndroidSettings =
    copy(screen = screen.copy(capabilities = value))

  fun brands(vararg value: Brand): AndroidSettings = copy(brands = value.toList())

  fun dynamicColor(value: Boolean): AndroidSettings = copy(dynamicColor = value)

  fun place(value: (Uri) -> String): AndroidSettings = copy(place = value)
}

/** What stands behind the host: `contact/42?tab=deals` of `shop://open/contact/42?tab=deals`. */
private fun placeOf(address: Uri): String {
  val path = address.encodedPath.orEmpty().trimStart('/')
  val query = address.encodedQuery
  return if (query == null) path else "$path?$query"
}
