package dev.hydraui.compose.component

import androidx.compose.foundation.background
import androidx.compose.foundation.gestures.detectTapGestures
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.offset
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.drawBehind
import androidx.compose.ui.focus.onFocusChanged
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.layout.Layout
import androidx.compose.ui.layout.layoutId
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.text.style.TextOverflow
import androidx.compose.ui.unit.IntOffset
import androidx.compose.ui.unit.dp
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.AppShell
import dev.hydraui.component.Navigation
import dev.hydraui.component.Page
import dev.hydraui.component.Toasts
import dev.hydraui.compose.scene.Draw
import dev.hydraui.compose.scene.Focusable
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.rememberControl
import dev.hydraui.compose.scene.unheard

/**
 * The frame of an application: its navigation and its page. The navigation stands at the side, as a
 * rail of icons where there is less room, and with its first ways at the lower edge of a phone; all
 * of it can be drawn over the page then.
 */
@Composable
internal fun DrawAppShell(shell: AppShell<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val width = WindowWidth.here()
  val open = width != WindowWidth.EXPANDED && shell.navigationOpen
  val menu = rememberControl(spot)
  val gesture = backGesture(open) { toggle(spot, false) }
  FocusFollows(open, spot, menu)
  Layout(
    {
      Bar(shell, spot, width, menu)
      Skip(spot)
      for (child in spot.children.filter { it.shown is Navigation<*> }) {
        key(child.id) {
          CompositionLocalProvider(LocalWaysForm provides WaysForm.of(width, open)) {
            Draw(child, Modifier.layoutId(ShellPart.WAYS).shrinks(gesture))
          }
        }
      }
      Column(Modifier.layoutId(ShellPart.PAGE).then(if (open) Modifier.unheard() else Modifier)) {
        for (child in
          spot.children.filter { it.shown !is Navigation<*> && it.shown !is Toasts<*> }) {
          key(child.id) { Draw(child) }
        }
      }
      for (child in spot.children.filter { it.shown is Toasts<*> }) {
        key(child.id) { Draw(child, Modifier.layoutId(ShellPart.TOASTS)) }
      }
      if (open) {
        Scrim(spot)
      }
    },
    modifier
      .fillMaxSize()
      .onPressed { key -> (key == Key.Escape && open).also { if (it) toggle(spot, false) } }
      .drawBehind { drawSide(width, tokens) },
    ShellPolicy(width, open, tokens),
  )
}

/** Who opens the navigation is led into it, and back when it closes. */
@Composable
private fun FocusFollows(open: Boolean, spot: Spot, menu: Focusable) {
  val was = remember { booleanArrayOf(open) }
  LaunchedEffect(open) {
    val ways = spot.children.firstOrNull { it.shown is Navigation<*> }
    if (open != was[0]) {
      was[0] = open
      if (open) ways?.focus?.takeFirst() else if (spot.surface.focused == null) menu.request()
    }
  }
}

/** Dims what is behind the navigation; a press on it closes that. */
@Composable
private fun Scrim(spot: Spot) {
  Box(
    Modifier.layoutId(ShellPart.SCRIM)
      .unheard()
      .pointerInput(spot) { detectTapGestures { toggle(spot, false) } }
      .background(LocalTokens.current.colorScrim)
  )
}

@Composable
private fun Bar(shell: AppShell<*>, spot: Spot, width: WindowWidth, menu: Focusable) {
  val tokens = LocalTokens.current
  val rail = width == WindowWidth.MEDIUM && !shell.navigationOpen
  val behind = if (width == WindowWidth.COMPACT) tokens.colorCanvas else tokens.colorSidebar
  Row(
    Modifier.layoutId(ShellPart.BAR)
      .heightIn(min = tokens.sizeBar)
      .background(behind)
      .then(if (width == WindowWidth.COMPACT) Modifier.lined(atTop = false) else Modifier)
      .padding(horizontal = if (width == WindowWidth.EXPANDED) tokens.space4 else tokens.space1),
    Arrangement.spacedBy(
      tokens.space3,
      if (rail) Alignment.CenterHorizontally else Alignment.Start,
    ),
    Alignment.CenterVertically,
  ) {
    if (width != WindowWidth.EXPANDED) {
      val open = { toggle(spot, !(spot.component as AppShell<*>).navigationOpen) }
      IconPress(
        "menu",
        spot.surface.words.menu(),
        spot,
        Modifier.opens(shell.navigationOpen, open),
        control = menu,
        onPress = open,
      )
    }
    if (!rail) {
      Mark(shell.title.take(1))
      Text(
        shell.title,
        Modifier.weight(1f, fill = false),
        style =
          tokens.typeCopy.copy(color = tokens.colorText, fontWeight = tokens.fontWeightStrong),
        maxLines = 1,
        overflow = TextOverflow.Ellipsis,
      )
    }
  }
}

/** A mark does not grow with the letters that are read. */
private val LETTER = 14.dp

@Composable
private fun Mark(letter: String) {
  val tokens = LocalTokens.current
  Box(
    Modifier.size(tokens.space6)
      .unheard()
      .background(tokens.colorAccent, RoundedCornerShape(tokens.radiusMedium)),
    Alignment.Center,
  ) {
    Text(
      letter,
      style =
        tokens.typeCopy.copy(
          color = tokens.colorTextOnAccent,
          fontSize = with(LocalDensity.current) { LETTER.toSp() },
          fontWeight = tokens.fontWeightStrong,
        ),
    )
  }
}

/** Above the window, where nothing is seen or pressed. */
private val AWAY = IntOffset(0, -1_000)

/** Leads past the navigation; seen only while it has the focus. */
@Composable
private fun Skip(spot: Spot) {
  val tokens = LocalTokens.current
  var focused by remember { mutableStateOf(false) }
  Way(
    spot.surface.words.skipToContent(),
    spot,
    Modifier.layoutId(ShellPart.SKIP)
      .onFocusChanged { focused = it.hasFocus }
      .offset { if (focused) IntOffset.Zero else AWAY }
      .background(tokens.colorRaised, RoundedCornerShape(tokens.radiusMedium))
      .padding(tokens.space2),
  ) {
    spot.children.firstOrNull { it.shown is Page<*> }?.focus?.goTo()
  }
}

private fun toggle(spot: Spot, open: Boolean) {
  spot.send(toEvent((spot.component as AppShell<*>).onNavigationToggle, open))
}
