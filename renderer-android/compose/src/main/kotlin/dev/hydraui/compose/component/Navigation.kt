package dev.hydraui.compose.component

import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.key
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.drawBehind
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.text.style.TextOverflow
import androidx.compose.ui.unit.Density
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Navigation
import dev.hydraui.component.NavigationGroup
import dev.hydraui.component.NavigationItem
import dev.hydraui.compose.scene.Children
import dev.hydraui.compose.scene.Draw
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Stop
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.stop
import dev.hydraui.compose.scene.tells
import dev.hydraui.compose.scene.unheard

/** How the ways to the parts of an application are laid out. */
internal enum class WaysForm {

  /** All of them, below one another under headings. */
  WHOLE,

  /** Each an icon above a word, below one another. */
  RAIL,

  /** The first few, beside one another. */
  FIRST;

  companion object {

    fun of(width: WindowWidth, open: Boolean): WaysForm =
      when {
        open || width == WindowWidth.EXPANDED -> WHOLE
        width == WindowWidth.MEDIUM -> RAIL
        else -> FIRST
      }
  }
}

/** That of the shell around. */
internal val LocalWaysForm = staticCompositionLocalOf { WaysForm.WHOLE }

/** For how many ways there is room side by side on a phone. */
private const val FIRST = 4

/** The ways to the parts of an application. */
@Composable
internal fun DrawNavigation(navigation: Navigation<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val base = modifier.tells(Telling("navigation", navigation.label))
  val form = LocalWaysForm.current
  if (form == WaysForm.FIRST) {
    Row(base.fillMaxWidth().background(tokens.colorSidebar).lined(atTop = true)) {
      for (way in ways(spot).take(FIRST)) {
        key(way.id) { Draw(way, Modifier.weight(1f)) }
      }
    }
    return
  }
  Column(
    base
      .background(tokens.colorSidebar)
      .verticalScroll(rememberScrollState())
      .padding(if (form == WaysForm.RAIL) tokens.space1 else tokens.space3),
    Arrangement.spacedBy(tokens.space1),
  ) {
    if (form == WaysForm.RAIL) {
      for (child in spot.children.filter { isWay(it) || it.shown is NavigationGroup<*> }) {
        key(child.id) { Draw(child) }
      }
    } else {
      Children(spot)
    }
  }
}

private fun isWay(spot: Spot) = spot.shown is NavigationItem<*>

/** The ways in a spot, whatever group they stand in. */
private fun ways(spot: Spot): List<Spot> =
  spot.children.flatMap { if (isWay(it)) listOf(it) else ways(it) }

/** A part of the navigation under a heading; in a rail a line stands for that. */
@Composable
internal fun DrawNavigationGroup(group: NavigationGroup<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val caption = tokens.typeCaption.copy(color = tokens.colorTextMuted)
  val rail = LocalWaysForm.current == WaysForm.RAIL
  Column(
    modifier
      .fillMaxWidth()
      .tells(Telling("group", group.title))
      .padding(top = if (rail) tokens.space1 else tokens.space3),
    Arrangement.spacedBy(tokens.space1),
  ) {
    if (rail) {
      Box(Modifier.fillMaxWidth().lined(atTop = true))
    } else {
      Text(
        group.title,
        Modifier.unheard().padding(horizontal = tokens.space3),
        style = caption.copy(fontWeight = tokens.fontWeightMedium),
      )
    }
    Children(spot)
  }
}

/** A way to a part of the application. */
@Composable
internal fun DrawNavigationItem(item: NavigationItem<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val shape = RoundedCornerShape(tokens.radiusMedium)
  val ink = if (item.current) tokens.colorAccentText else tokens.colorText
  val whole = LocalWaysForm.current == WaysForm.WHOLE
  val behind = if (item.current) Modifier.background(tokens.colorAccentSubtle, shape) else Modifier
  val pressed =
    modifier
      .fillMaxWidth()
      .heightIn(min = if (whole) tokens.sizeControl else tokens.sizeBar)
      .stop(spot, Stop.PRESS)
      .tells(Telling("link", item.label).with("current page", item.current))
      .then(behind)
      .ring(shape)
      .clickable { spot.send((spot.component as NavigationItem<*>).onPress as Any) }
  if (whole) {
    Row(
      pressed.padding(horizontal = tokens.space3),
      Arrangement.spacedBy(tokens.space2),
      Alignment.CenterVertically,
    ) {
      Glyph(item.icon, ink)
      Text(
        item.label,
        style = tokens.typeCopy.copy(color = ink, fontWeight = tokens.fontWeightMedium),
      )
    }
  } else {
    Column(
      pressed.padding(tokens.sizeFocus, tokens.space1),
      Arrangement.Center,
      Alignment.CenterHorizontally,
    ) {
      Glyph(item.icon, ink)
      ShortLetters {
        Text(
          item.label,
          style = tokens.typeCaption.copy(color = ink, textAlign = TextAlign.Center),
          maxLines = 1,
          overflow = TextOverflow.Ellipsis,
        )
      }
    }
  }
}

/** As in the bars of the system, words below icons grow less than what is read. */
@Composable
private fun ShortLetters(content: @Composable () -> Unit) {
  val density = LocalDensity.current
  val short = Density(density.density, minOf(density.fontScale, MOST_LETTERS))
  CompositionLocalProvider(LocalDensity provides short, content)
}

private const val MOST_LETTERS = 1.15f

/** A line at the upper edge, or at the lower one. */
@Composable
internal fun Modifier.lined(atTop: Boolean): Modifier {
  val tokens = LocalTokens.current
  return drawBehind {
    val line = tokens.sizeLine.toPx()
    val y = if (atTop) 0f else size.height - line
    drawRect(tokens.colorBorder, Offset(0f, y), Size(size.width, line))
  }
}
