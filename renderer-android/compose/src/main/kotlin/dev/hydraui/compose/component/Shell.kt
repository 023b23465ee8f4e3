package dev.hydraui.compose.component

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.SideEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.alpha
import androidx.compose.ui.focus.onFocusChanged
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.layout.layout
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.LocalWindowInfo
import androidx.compose.ui.unit.dp
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.AppShell
import dev.hydraui.component.Navigation
import dev.hydraui.component.Page
import dev.hydraui.compose.scene.Children
import dev.hydraui.compose.scene.Draw
import dev.hydraui.compose.scene.Focusable
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Stop
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.place
import dev.hydraui.compose.scene.rememberControl
import dev.hydraui.compose.scene.tells
import dev.hydraui.compose.scene.unheard

/** Where the window is narrower, the navigation is there only when asked for. */
private val NARROW = 768.dp

/** More than any page is high, in pixels, for one that stands where there is no end of room. */
private const val ENDLESS = 100_000

/** The frame of an application: its navigation and its page. */
@Composable
internal fun DrawAppShell(shell: AppShell<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val width = LocalWindowInfo.current.containerSize.width
  val narrow = with(LocalDensity.current) { width.toDp() } < NARROW
  val gesture = backGesture(narrow && shell.navigationOpen) { toggle(spot, false) }
  Column(
    modifier.fillMaxSize().onPressed { key ->
      val now = spot.component as AppShell<*>
      (key == Key.Escape && narrow && now.navigationOpen).also { if (it) toggle(spot, false) }
    }
  ) {
    Bar(shell, spot, narrow)
    HorizontalDivider(thickness = tokens.sizeLine, color = tokens.colorBorder)
    if (narrow) {
      Column(Modifier.weight(1f)) {
        Parts(spot, shell.navigationOpen, Modifier.shrinks(gesture).fillMaxWidth())
      }
    } else {
      Row(Modifier.weight(1f)) {
        Parts(spot, true, Modifier.width(tokens.sizeSidebar).fillMaxHeight())
      }
    }
  }
}

/** The navigation where it is shown, and the page. */
@Composable
private fun Parts(spot: Spot, withNavigation: Boolean, navigation: Modifier) {
  val tokens = LocalTokens.current
  for (child in spot.children) {
    key(child.id) {
      if (child.shown !is Navigation<*>) {
        Draw(child)
      } else if (withNavigation) {
        Draw(child, navigation.background(tokens.colorSidebar).padding(tokens.space3))
      }
    }
  }
}

@Composable
private fun Bar(shell: AppShell<*>, spot: Spot, narrow: Boolean) {
  val tokens = LocalTokens.current
  Row(
    Modifier.fillMaxWidth()
      .height(tokens.sizeBar)
      .background(tokens.colorSurface)
      .padding(horizontal = tokens.space4),
    Arrangement.spacedBy(tokens.space3),
    Alignment.CenterVertically,
  ) {
    if (narrow) {
      val open = { toggle(spot, !(spot.component as AppShell<*>).navigationOpen) }
      IconPress(
        "menu",
        spot.surface.words.menu(),
        spot,
        Modifier.opens(shell.navigationOpen, open),
        onPress = open,
      )
    }
    Box(
      Modifier.size(tokens.space6)
        .unheard()
        .background(tokens.colorAccent, RoundedCornerShape(tokens.radiusMedium)),
      Alignment.Center,
    ) {
      Text(
        shell.title.take(1),
        style =
          tokens.typeCopy.copy(
            color = tokens.colorTextOnAccent,
            fontWeight = tokens.fontWeightStrong,
          ),
      )
    }
    Text(
      shell.title,
      style = tokens.typeCopy.copy(color = tokens.colorText, fontWeight = tokens.fontWeightStrong),
    )
    Skip(spot)
  }
}

/** Leads past the navigation; seen only while it has the focus. */
@Composable
private fun Skip(spot: Spot) {
  var focused by remember { mutableStateOf(false) }
  Way(
    spot.surface.words.skipToContent(),
    spot,
    Modifier.onFocusChanged { focused = it.hasFocus }.alpha(if (focused) 1f else 0f),
  ) {
    spot.children.firstOrNull { it.shown is Page<*> }?.focus?.goTo()
  }
}

private fun toggle(spot: Spot, open: Boolean) {
  spot.send(toEvent((spot.component as AppShell<*>).onNavigationToggle, open))
}

/** A page under its heading. Another one takes the focus there, but not from what is filled in. */
@Composable
internal fun DrawPage(page: Page<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val main = rememberControl(spot)
  val heading = rememberControl(spot)
  val scroll = rememberScrollState()
  Announce(page.title, spot, heading)
  Column(
    modifier
      .fillMaxWidth()
      .tells(Telling("main"))
      .place(main)
      .bounded()
      .verticalScroll(scroll)
      .padding(tokens.space6),
    Arrangement.spacedBy(tokens.space5),
  ) {
    Column {
      if (page.title.isNotEmpty()) {
        Title(page.title, 1, Modifier.place(heading))
      }
      if (page.description.isNotEmpty()) {
        Text(page.description, style = tokens.typeCopy.copy(color = tokens.colorTextMuted))
      }
    }
    Column(
      Modifier.widthIn(max = tokens.sizePage),
      verticalArrangement = Arrangement.spacedBy(tokens.space4),
    ) {
      Children(spot)
    }
  }
}

/** Has an end of height, where there would be none: what scrolls needs one. */
private fun Modifier.bounded(): Modifier = layout { content, room ->
  val ended = if (room.hasBoundedHeight) room else room.copy(maxHeight = ENDLESS)
  val placed = content.measure(ended)
  layout(placed.width, placed.height) { placed.place(0, 0) }
}

/** Tells the window of a page's title, and leads to its heading where it is another page's. */
@Composable
private fun Announce(title: String, spot: Spot, heading: Focusable) {
  val surface = spot.surface
  val shown = remember { arrayOf<String?>(null) }
  SideEffect {
    val before = shown[0]
    if (before != title) {
      shown[0] = title
      surface.pageTitle = title
      if ((before != null || surface.focused != null) && title.isNotEmpty()) {
        surface.whenDrawn {
          val typing = surface.focused?.stop == Stop.FIELD && spot.focus.has()
          if (!typing) {
            heading.request()
          }
        }
      }
    }
  }
}
