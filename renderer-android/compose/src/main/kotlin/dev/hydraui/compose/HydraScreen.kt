package dev.hydraui.compose

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Box
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.ui.Modifier
import androidx.compose.ui.input.key.onKeyEvent
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.unit.LayoutDirection
import dev.hydraui.brand.LocalTokens
import dev.hydraui.compose.scene.Children
import dev.hydraui.compose.scene.LocalAccessible
import dev.hydraui.compose.scene.Surface
import dev.hydraui.machine.Machine
import dev.hydraui.machine.Store
import dev.hydraui.message.Accessible

/**
 * Runs a machine and draws it, for as long as this is part of the composition. The machine and the
 * settings of the first composition count; for another one, put a `key` around it.
 */
@Composable
fun <S, E> HydraScreen(
  machine: Machine<S, E>,
  modifier: Modifier = Modifier,
  settings: ScreenSettings = ScreenSettings(),
) {
  val scope = rememberCoroutineScope()
  val mounted = remember { Mounted.begin(machine, settings, scope) }
  Screen(mounted.surface, settings, modifier)
}

/**
 * Draws what a store runs, for as long as this is part of the composition; the store goes on behind
 * it. The store works on the thread that composes. The settings' capabilities and thread are the
 * store's own matter.
 */
@Composable
fun <S, E> HydraScreen(
  store: Store<S, E>,
  modifier: Modifier = Modifier,
  settings: ScreenSettings = ScreenSettings(),
) {
  val scope = rememberCoroutineScope()
  val mounted = remember(store) { Mounted.over(store, settings, scope) }
  Screen(mounted.surface, settings, modifier)
}

@Composable
private fun Screen(surface: Surface, settings: ScreenSettings, modifier: Modifier) {
  val direction = if (surface.words.isRightToLeft) LayoutDirection.Rtl else LayoutDirection.Ltr
  settings.look.Dress(settings.pointer) {
    CompositionLocalProvider(
      LocalLayoutDirection provides direction,
      LocalAccessible provides remember(surface) { Accessible(surface.words.accessible()) },
    ) {
      Box(
        surface.nowhere
          .within(modifier.onKeyEvent { surface.shortcuts.pressed(it, surface.isTyping) })
          .background(LocalTokens.current.colorCanvas)
      ) {
        Children(surface.origin)
      }
      surface.AfterDrawing()
      LaunchedEffect(surface.pageTitle) {
        if (surface.pageTitle.isNotEmpty()) {
          settings.onTitle(surface.pageTitle)
        }
      }
    }
  }
}
