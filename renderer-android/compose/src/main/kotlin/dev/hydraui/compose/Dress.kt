package dev.hydraui.compose

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import dev.hydraui.capability.Platform
import dev.hydraui.capability.Platform.Appearance
import dev.hydraui.machine.Capabilities
import dev.hydraui.machine.Capability
import dev.hydraui.machine.Running

/**
 * One of the looks that an application's design tokens have, in the light and in the dark.
 *
 * @param name what the tokens call it
 */
class Brand(val name: String, val light: Look, val dark: Look) {

  companion object {
    /** Hydra's own. */
    @JvmField val HYDRA = Brand("hydra", Look.LIGHT, Look.DARK)

    /** Hydra's other one. */
    @JvmField val TIDE = Brand("tide", Look.TIDE_LIGHT, Look.TIDE_DARK)
  }
}

/**
 * What a machine and a person have chosen that all looks like; as Compose's state.
 *
 * @param brands what can be chosen from; it begins with the first
 */
class Dress(private val brands: List<Brand>) {

  private var brand by mutableStateOf(brands.first())

  /** Light, dark or as the system is. */
  var appearance by mutableStateOf(Appearance.SYSTEM)

  /** The look of now. */
  fun look(systemIsDark: Boolean): Look = if (isDark(systemIsDark)) brand.dark else brand.light

  /** Whether it is dark. */
  fun isDark(systemIsDark: Boolean): Boolean =
    appearance == Appearance.DARK || (appearance == Appearance.SYSTEM && systemIsDark)

  /** The capabilities of a platform's looks, performed here. */
  fun capabilities(): Capabilities =
    Capabilities.none()
      .with(
        Platform.SetAppearance::class.java,
        Capability<Platform.SetAppearance, Boolean> { wanted, answer ->
          appearance = wanted.appearance()
          answer.accept(true)
          Running.NOTHING
        },
      )
      .with(
        Platform.SetBrand::class.java,
        Capability<Platform.SetBrand, Boolean> { wanted, answer ->
          val named = brands.firstOrNull { it.name == wanted.brand() }
          brand = named ?: brand
          answer.accept(named != null)
          Running.NOTHING
        },
      )
}
