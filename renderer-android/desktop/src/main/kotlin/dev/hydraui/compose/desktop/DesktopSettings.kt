package dev.hydraui.compose.desktop

import dev.hydraui.compose.Brand
import dev.hydraui.compose.ScreenSettings
import dev.hydraui.jvm.Folders
import java.io.File

/**
 * How a machine is run and shown in a window.
 *
 * @param title of the window, until a page has one
 * @param address where its history begins: a deep link, or nothing
 * @param server what relative addresses are relative to; nothing where there is no server
 * @param folder where it keeps its texts
 * @param screen how it is drawn; its capabilities are beside those of the desktop, or instead; its
 *   look is that of the brands, and it works on the thread that draws
 * @param brands the colours and sizes that a machine can choose from; it begins with the first
 */
data class DesktopSettings(
  val title: String = "Hydra",
  val address: String = "",
  val server: String = "",
  val folder: File = Folders.data("hydra"),
  val screen: ScreenSettings = ScreenSettings(),
  val brands: List<Brand> = listOf(Brand.HYDRA, Brand.TIDE),
)
