package dev.hydraui.compose.component

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.gestures.detectTapGestures
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.RectangleShape
import androidx.compose.ui.graphics.Shape
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.platform.LocalWindowInfo
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.window.Dialog as Window
import androidx.compose.ui.window.DialogProperties
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Dialog
import dev.hydraui.component.Drawer
import dev.hydraui.component.Form
import dev.hydraui.component.Side
import dev.hydraui.compose.scene.Children
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.place
import dev.hydraui.compose.scene.rememberControl
import dev.hydraui.compose.scene.tells
import dev.hydraui.compose.scene.unheard

/** Asks for an answer before anything else goes on. */
@Composable
internal fun DrawDialog(dialog: Dialog<*>, spot: Spot) {
  val tokens = LocalTokens.current
  val leave = { spot.send((spot.component as Dialog<*>).onClose as Any) }
  val role = if (dialog.alert) "alertdialog" else "dialog"
  val fills = WindowWidth.here() == WindowWidth.COMPACT && holdsForm(spot)
  val size =
    if (fills) Modifier.fillMaxSize()
    else Modifier.padding(tokens.space4).widthIn(max = tokens.sizeDialog)
  Window(leave, WHOLE) {
    Panel(
      Telling(role, dialog.title, description = dialog.description),
      spot,
      Modifier.onEscape(leave).shrinks(backGesture(close = leave)).then(size),
      if (fills) RectangleShape else RoundedCornerShape(tokens.radiusLarge),
    ) {}
  }
}

/** Whether there is something to fill in, for which a phone has no room to spare. */
private fun holdsForm(spot: Spot): Boolean =
  spot.children.any { it.shown is Form<*> || holdsForm(it) }

/** As wide as it likes; a press beside it closes nothing. */
private val WHOLE = DialogProperties(dismissOnClickOutside = false, usePlatformDefaultWidth = false)

/** A panel over the page, at one of its sides. */
@Composable
internal fun DrawDrawer(drawer: Drawer<*>, spot: Spot) {
  val tokens = LocalTokens.current
  val leave = { spot.send((spot.component as Drawer<*>).onClose as Any) }
  val left = (drawer.side == Side.START) == (LocalLayoutDirection.current == LayoutDirection.Ltr)
  Window(leave, WHOLE) {
    val gesture = backGesture(close = leave)
    Box(
      Modifier.fillMaxSize().pointerInput(spot) { detectTapGestures { leave() } },
      if (drawer.side == Side.START) Alignment.CenterStart else Alignment.CenterEnd,
    ) {
      Panel(
        Telling("dialog", drawer.title, description = drawer.description),
        spot,
        Modifier.onEscape(leave)
          .slides(gesture, left)
          .fillMaxHeight()
          .widthIn(max = tokens.sizeDrawer)
          .pointerInput(spot) { detectTapGestures {} },
        RoundedCornerShape(tokens.radiusSmall),
      ) {
        IconPress("close", spot.surface.words.close(), spot, onPress = leave)
      }
    }
  }
}

/**
 * A panel over all else, which nothing below it can be used beside. It takes the focus, unless
 * something in it has been given that already.
 *
 * @param beside what stands beside its heading
 */
@Composable
private fun Panel(
  telling: Telling,
  spot: Spot,
  modifier: Modifier,
  shape: Shape,
  beside: @Composable () -> Unit,
) {
  val tokens = LocalTokens.current
  Column(
    modifier
      .tells(telling.with("modal"))
      .place(rememberControl(spot))
      .background(tokens.colorRaised, shape)
      .border(tokens.sizeLine, tokens.colorBorder, shape)
      .padding(tokens.space5),
    Arrangement.spacedBy(tokens.space4),
  ) {
    Column {
      Row(verticalAlignment = Alignment.CenterVertically) {
        Title(telling.name, 2, Modifier.weight(1f))
        beside()
      }
      if (telling.description.isNotEmpty()) {
        Text(
          telling.description,
          Modifier.unheard(),
          style = tokens.typeCopy.copy(color = tokens.colorTextMuted),
        )
      }
    }
    Column(
      Modifier.fillMaxWidth().verticalScroll(rememberScrollState()),
      Arrangement.spacedBy(tokens.space4),
    ) {
      Children(spot)
    }
  }
  LaunchedEffect(LocalWindowInfo.current.isWindowFocused) { spot.focus.settle() }
}
