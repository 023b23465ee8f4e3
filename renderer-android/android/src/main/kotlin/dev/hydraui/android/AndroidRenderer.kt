package dev.hydraui.android

import android.content.ActivityNotFoundException
import android.content.Intent
import android.net.Uri
import android.util.Log
import androidx.activity.ComponentActivity
import androidx.activity.compose.setContent
import androidx.activity.enableEdgeToEdge
import androidx.compose.foundation.background
import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.ui.Modifier
import androidx.lifecycle.ViewModelProvider
import dev.hydraui.compose.HydraScreen
import dev.hydraui.compose.Look
import dev.hydraui.compose.ScreenSettings
import dev.hydraui.machine.Machine

/** Shows machines as programs for Android. */
object AndroidRenderer {

  /**
   * Fills an activity with a machine, from its `onCreate`. The machine runs on the main thread, and
   * goes on when the activity is made anew, as when the device is turned; it ends with the
   * activity. The look is light or dark as the device is, and what is typed with and what the
   * system draws is kept clear of.
   *
   * @param settings what the machine can ask for, and how it is drawn; what is opened outside of it
   *   goes to the program that the device has for it, and failures into the device's log
   */
  @JvmStatic
  @JvmOverloads
  fun <S, E> show(
    activity: ComponentActivity,
    machine: Machine<S, E>,
    settings: ScreenSettings = ScreenSettings(onOpen = opening(activity), onFailure = ::log),
  ) {
    activity.enableEdgeToEdge()
    val running = ViewModelProvider(activity)[RunningStore::class.java]
    val store = running.of(machine, settings)
    activity.setContent {
      val look = if (isSystemInDarkTheme()) Look.DARK else Look.LIGHT
      Box(Modifier.fillMaxSize().background(look.tokens.colorCanvas)) {
        HydraScreen(
          store,
          Modifier.fillMaxSize().windowInsetsPadding(WindowInsets.safeDrawing),
          settings.copy(look = look),
        )
      }
    }
  }

  private fun opening(activity: ComponentActivity): (String) -> Unit = { address ->
    try {
      activity.startActivity(Intent(Intent.ACTION_VIEW, Uri.parse(address)))
    } catch (nobody: ActivityNotFoundException) {
      log(nobody)
    }
  }

  private fun log(failure: Throwable) {
    Log.e("Hydra", failure.toString(), failure)
  }
}
