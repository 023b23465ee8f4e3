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
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.key
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.text.TextStyle
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Alignment as Along
import dev.hydraui.component.Breadcrumbs
import dev.hydraui.component.Link
import dev.hydraui.component.Navigation
import dev.hydraui.component.NavigationGroup
import dev.hydraui.component.NavigationItem
import dev.hydraui.compose.scene.Children
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Stop
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.stop
import dev.hydraui.compose.scene.tells
import dev.hydraui.compose.scene.unheard
import dev.hydraui.route.SafeAddress

/** A link; one that leads where none may lead is text. */
@Composable
internal fun DrawLink(link: Link<*>, spot: Spot, modifier: Modifier) {
  if (!SafeAddress.leads(link.href)) {
    val tokens = LocalTokens.current
    Text(link.label, modifier, style = tokens.typeCopy.copy(color = tokens.colorText))
    return
  }
  Way(link.label, spot, modifier) {
    val now = spot.component as Link<*>
    if (now.onPress.isPresent) spot.send(now.onPress) else spot.surface.open(now.href)
  }
}

/** Words that lead somewhere. */
@Composable
internal fun Way(
  label: String,
  spot: Spot,
  modifier: Modifier = Modifier,
  style: TextStyle = LocalTokens.current.typeCopy,
  followed: () -> Unit,
) {
  val tokens = LocalTokens.current
  val shape = RoundedCornerShape(tokens.radiusSmall)
  Text(
    label,
    modifier
      .stop(spot, Stop.PRESS)
      .tells(Telling("link", label))
      .ring(shape)
      .clickable(onClick = followed),
    style = style.copy(color = tokens.colorAccentText),
  )
}

/** The ways to the parts of an application. */
@Composable
internal fun DrawNavigation(navigation: Navigation<*>, spot: Spot, modifier: Modifier) {
  Column(
    modifier.tells(Telling("navigation", navigation.label)),
    Arrangement.spacedBy(LocalTokens.current.space1),
  ) {
    Children(spot)
  }
}

/** A part of the navigation under a heading. */
@Composable
internal fun DrawNavigationGroup(group: NavigationGroup<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val caption = tokens.typeCaption.copy(color = tokens.colorTextMuted)
  Column(
    modifier.fillMaxWidth().tells(Telling("group", group.title)).padding(top = tokens.space3),
    Arrangement.spacedBy(tokens.space1),
  ) {
    Text(
      group.title,
      Modifier.unheard().padding(horizontal = tokens.space3),
      style = caption.copy(fontWeight = tokens.fontWeightMedium),
    )
    Children(spot)
  }
}

/** A way to a part of the application. */
@Composable
internal fun DrawNavigationItem(item: NavigationItem<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val shape = RoundedCornerShape(tokens.radiusMedium)
  val ink = if (item.current) tokens.colorAccentText else tokens.colorText
  val behind = if (item.current) Modifier.background(tokens.colorAccentSubtle, shape) else Modifier
  Row(
    modifier
      .fillMaxWidth()
      .heightIn(min = tokens.sizeControl)
      .stop(spot, Stop.PRESS)
      .tells(Telling("link", item.label).with("current page", item.current))
      .then(behind)
      .ring(shape)
      .clickable { spot.send((spot.component as NavigationItem<*>).onPress as Any) }
      .padding(horizontal = tokens.space3),
    Arrangement.spacedBy(tokens.space2),
    Alignment.CenterVertically,
  ) {
    Glyph(item.icon, ink)
    Text(
      item.label,
      style = tokens.typeCopy.copy(color = ink, fontWeight = tokens.fontWeightMedium),
    )
  }
}

/** The way to here. */
@Composable
internal fun DrawBreadcrumbs(breadcrumbs: Breadcrumbs<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val last = breadcrumbs.crumbs.lastIndex
  Box(modifier.tells(Telling("navigation", breadcrumbs.label))) {
    Lines(tokens.space2, Along.START, Modifier.tells(Telling("list"))) {
      breadcrumbs.crumbs.forEachIndexed { at, crumb ->
        key(at) {
          Row(
            Modifier.tells(Telling("listitem")),
            Arrangement.spacedBy(tokens.space2),
            Alignment.CenterVertically,
          ) {
            if (at == last || !SafeAddress.leads(crumb.href)) {
              Text(crumb.label, style = tokens.typeCopy.copy(color = tokens.colorTextMuted))
            } else {
              Way(crumb.label, spot) {
                val now = spot.component as Breadcrumbs<*>
                spot.send(toEvent(now.onNavigate, crumb.href))
              }
            }
            if (at < last) {
              Glyph("next", tokens.colorTextMuted, size = tokens.space3)
            }
          }
        }
      }
    }
  }
}
