package dev.hydraui.compose.component

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.SideEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.layout
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Page
import dev.hydraui.compose.scene.Children
import dev.hydraui.compose.scene.Focusable
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Stop
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.place
import dev.hydraui.compose.scene.rememberControl
import dev.hydraui.compose.scene.tells

/** More than any page is high, in pixels, for one that stands where there is no end of room. */
private const val ENDLESS = 100_000

/** A page under its heading. Another one takes the focus there, but not from what is filled in. */
@Composable
internal fun DrawPage(page: Page<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val main = rememberControl(spot)
  val heading = rememberControl(spot)
  val scroll = rememberScrollState()
  val edge = if (WindowWidth.here() == WindowWidth.COMPACT) tokens.space4 else tokens.space6
  Announce(page.title, spot, heading)
  Column(
    modifier
      .fillMaxWidth()
      .tells(Telling("main"))
      .place(main)
      .bounded()
      .verticalScroll(scroll)
      .padding(edge),
    Arrangement.spacedBy(tokens.space5),
  ) {
    Column(verticalArrangement = Arrangement.spacedBy(tokens.space1)) {
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
