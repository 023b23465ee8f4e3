package dev.hydraui.android

import android.content.Intent
import android.os.Build
import android.os.Bundle
import androidx.activity.ComponentActivity
import androidx.activity.SystemBarStyle
import androidx.activity.compose.PredictiveBackHandler
import androidx.activity.compose.setContent
import androidx.activity.enableEdgeToEdge
import androidx.compose.foundation.background
import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.material3.dynamicDarkColorScheme
import androidx.compose.material3.dynamicLightColorScheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.SideEffect
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalContext
import androidx.lifecycle.ViewModelProvider
import dev.hydraui.compose.HydraScreen
import dev.hydraui.compose.Look
import dev.hydraui.compose.scene.Back
import dev.hydraui.compose.scene.LocalBack
import dev.hydraui.compose.scene.LocalPictures
import dev.hydraui.compose.scene.Pointer
import dev.hydraui.machine.Machine

/** Shows machines as programs for Android: `AndroidRenderer.show(this, Counter())`. */
object AndroidRenderer {

  private const val KEPT = "hydra"

  /**
   * Fills an activity with a machine, from its `onCreate`. The machine runs on the main thread with
   * all that a device can be asked for, and goes on when the activity is made anew, as when the
   * device is turned; it ends with the activity. The look is light or dark as the device is, and
   * what is typed with and what the system draws is kept clear of.
   *
   * @param keeping how its state outlives the end of the process
   */
  @JvmStatic
  @JvmOverloads
  fun <S, E> show(
    activity: ComponentActivity,
    machine: Machine<S, E>,
    settings: AndroidSettings = AndroidSettings(),
    keeping: Keeping<S, E> = Keeping.nothing(),
  ) {
    val kept = activity.savedStateRegistry.consumeRestoredStateForKey(KEPT) ?: Bundle.EMPTY
    val model = ViewModelProvider(activity)[RunningStore::class.java]
    val run =
      model.orBegin {
        Run.begin(activity, machine, settings, keeping, place(activity.intent, settings), kept)
      }
    activity.savedStateRegistry.registerSavedStateProvider(KEPT) { model.saved() }
    activity.addOnNewIntentListener { run.history.follow(place(it, settings)) }
    run.device.isShownIn(activity)
    Leaving(activity, run.history, settings.screen.words).begin()
    activity.enableEdgeToEdge()
    activity.setContent { Shown(activity, run, settings) }
  }

  private val WAY_BACK = Back { enabled, follow, close ->
    PredictiveBackHandler(enabled) { gesture ->
      try {
        gesture.collect { follow(it.progress) }
        close()
      } finally {
        follow(0f)
      }
    }
  }

  private fun place(intent: Intent?, settings: AndroidSettings): String =
    intent?.data?.let(settings.place).orEmpty()

  @Composable
  private fun Shown(activity: ComponentActivity, run: Run<*, *>, settings: AndroidSettings) {
    val systemIsDark = isSystemInDarkTheme()
    val look = colored(run.dress.look(systemIsDark), run.dress.isDark(systemIsDark), settings)
    SystemBars(activity, run.dress.isDark(systemIsDark))
    CompositionLocalProvider(
      LocalBack provides WAY_BACK,
      LocalPictures provides run.device.pictures,
    ) {
      Box(Modifier.fillMaxSize().background(look.tokens.colorCanvas)) {
        HydraScreen(
          run.store,
          Modifier.fillMaxSize().windowInsetsPadding(WindowInsets.safeDrawing),
          settings.screen.copy(
            look = look,
            pointer = Pointer.COARSE,
            onOpen = run::open,
            onTitle = { activity.title = it },
            files = run.device.files,
          ),
        )
        HydraScreen(
          run.notices,
          Modifier.align(Alignment.BottomCenter)
            .windowInsetsPadding(WindowInsets.safeDrawing)
            .padding(look.tokens.space4),
          settings.screen.copy(look = look),
        )
      }
    }
  }

  /** What the system draws over the edges is readable on what is behind it. */
  @Composable
  private fun SystemBars(activity: ComponentActivity, dark: Boolean) {
    SideEffect {
      val clear = android.graphics.Color.TRANSPARENT
      val style = if (dark) SystemBarStyle.dark(clear) else SystemBarStyle.light(clear, SCRIM)
      activity.enableEdgeToEdge(style, style)
    }
  }

  /** Behind what is light on devices that can only draw light signs (Android 7). */
  private const val SCRIM = 0x66000000

  @Composable
  private fun colored(look: Look, dark: Boolean, settings: AndroidSettings): Look {
    if (!settings.dynamicColor || Build.VERSION.SDK_INT < Build.VERSION_CODES.S) {
      return look
    }
    val context = LocalContext.current
    val colors = if (dark) dynamicDarkColorScheme(context) else dynamicLightColorScheme(context)
    return Look(look.tokens, colors, look.typography, look.shapes)
  }
}
