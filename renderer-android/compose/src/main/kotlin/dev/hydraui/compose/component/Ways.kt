package dev.hydraui.compose.component

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
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
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Stop
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.reachable
import dev.hydraui.compose.scene.stop
import dev.hydraui.compose.scene.tells
import dev.hydraui.route.SafeAddress

/** A link; one that leads where none may lead is text. */
@Composable
internal fun DrawLink(link: Link<*>, spot: Spot, modifier: Modifier) {
  if (!SafeAddress.leads(link.href)) {
    val tokens = LocalTokens.current
    Text(link.label, modifier, style = tokens.typeCopy.copy(color = tokens.colorText))
    return
  }
  Way(link.label, spot, modifier.reachable()) {
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
              Way(crumb.label, spot, Modifier.reachable()) {
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
