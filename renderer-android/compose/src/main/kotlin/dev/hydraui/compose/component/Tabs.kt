package dev.hydraui.compose.component

import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.focusable
import androidx.compose.foundation.horizontalScroll
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.IntrinsicSize
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.unit.LayoutDirection
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Tab
import dev.hydraui.component.Tabs
import dev.hydraui.compose.scene.Children
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Stop
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.stop
import dev.hydraui.compose.scene.tells

/** One of several parts at a time; arrow keys go from tab to tab, and Tab into the part. */
@Composable
internal fun DrawTabs(tabs: Tabs<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val roving = rememberRoving()
  val along = if (LocalLayoutDirection.current == LayoutDirection.Rtl) -1 else 1
  val selected = tabs.tabs.indexOfFirst { it.key == tabs.selected }
  Column(modifier.fillMaxWidth()) {
    Row(
      Modifier.fillMaxWidth()
        .tells(Telling("tablist", tabs.label))
        .onPressed { key ->
          step(key, roving.at, tabs.tabs.size, along)?.let { to ->
            roving.go(to)
            choose(spot, to)
          } != null
        }
        .horizontalScroll(rememberScrollState())
    ) {
      tabs.tabs.forEachIndexed { at, tab ->
        val isChosen = at == selected || (selected < 0 && at == 0)
        TabHead(tab, at == selected, roving.part(at, isChosen)) { choose(spot, at) }
      }
    }
    HorizontalDivider(thickness = tokens.sizeLine, color = tokens.colorBorder)
    val panel = Telling("tabpanel", tabs.tabs.getOrNull(selected)?.let(::name).orEmpty())
    Column(
      Modifier.fillMaxWidth()
        .stop(spot, Stop.PRESS)
        .tells(panel)
        .ring(RoundedCornerShape(tokens.radiusSmall))
        .focusable()
        .padding(top = tokens.space4),
      Arrangement.spacedBy(tokens.space4),
    ) {
      Children(spot)
    }
  }
}

/** Where a key leads in a row of so many; nothing if nowhere. */
private fun step(key: Key, at: Int, count: Int, along: Int): Int? =
  when (key) {
    Key.DirectionRight -> at + along
    Key.DirectionLeft -> at - along
    Key.MoveHome -> 0
    Key.MoveEnd -> count - 1
    else -> null
  }?.mod(maxOf(1, count))

private fun choose(spot: Spot, at: Int) {
  val now = spot.component as Tabs<*>
  spot.send(toEvent(now.onSelect, now.tabs[at].key))
}

private fun name(tab: Tab): String = "${tab.label} ${tab.count}".trim()

@Composable
private fun TabHead(tab: Tab, selected: Boolean, modifier: Modifier, chosen: () -> Unit) {
  val tokens = LocalTokens.current
  val shape = RoundedCornerShape(tokens.radiusSmall)
  val ink = if (selected) tokens.colorAccentText else tokens.colorTextMuted
  Column(
    modifier
      .width(IntrinsicSize.Max)
      .tells(Telling("tab", name(tab)).with("selected", selected))
      .ring(shape)
      .clickable(onClick = chosen)
  ) {
    Row(
      Modifier.heightIn(min = tokens.sizeControl)
        .widthIn(min = tokens.sizeControl)
        .padding(horizontal = tokens.space3),
      Arrangement.spacedBy(tokens.space2),
      Alignment.CenterVertically,
    ) {
      Text(
        tab.label,
        maxLines = 1,
        style = tokens.typeCopy.copy(color = ink, fontWeight = tokens.fontWeightMedium),
      )
      if (tab.count.isNotEmpty()) {
        Text(tab.count, style = tokens.typeCaption.copy(color = tokens.colorTextMuted))
      }
    }
    Box(
      Modifier.fillMaxWidth()
        .height(tokens.sizeFocus)
        .background(if (selected) tokens.colorAccent else Color.Transparent)
    )
  }
}
