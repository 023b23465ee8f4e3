package dev.hydraui.compose.component

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.focusable
import androidx.compose.foundation.horizontalScroll
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.unit.LayoutDirection
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Code
import dev.hydraui.component.Custom
import dev.hydraui.component.Native
import dev.hydraui.compose.scene.Children
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Stop
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.stop
import dev.hydraui.compose.scene.tells
import dev.hydraui.compose.scene.unheard

/** A block of code, as it is written. */
@Composable
internal fun DrawCode(code: Code<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val shape = RoundedCornerShape(tokens.radiusMedium)
  val named = code.language.isNotEmpty()
  Column(
    modifier
      .fillMaxWidth()
      .background(tokens.colorSunken, shape)
      .border(tokens.sizeLine, tokens.colorBorder, shape)
  ) {
    if (named || code.onCopy.isPresent) {
      Row(
        Modifier.fillMaxWidth().padding(horizontal = tokens.space3),
        Arrangement.SpaceBetween,
        Alignment.CenterVertically,
      ) {
        Text(
          code.language,
          Modifier.unheard(),
          style = tokens.typeCaption.copy(color = tokens.colorTextMuted),
        )
        if (code.onCopy.isPresent) {
          IconPress("copy", spot.surface.words.copy(), spot) {
            spot.send((spot.component as Code<*>).onCopy)
          }
        }
      }
    }
    val name = if (named) code.language else spot.surface.words.code()
    CodeText(code.value, name, spot)
  }
}

/** Lines of code, which keys reach: it scrolls where they are too long. */
@Composable
internal fun CodeText(code: String, name: String, spot: Spot) {
  val tokens = LocalTokens.current
  val shape = RoundedCornerShape(tokens.radiusMedium)
  CompositionLocalProvider(LocalLayoutDirection provides LayoutDirection.Ltr) {
    Box(
      Modifier.fillMaxWidth()
        .stop(spot, Stop.PRESS)
        .tells(Telling("group", name))
        .ring(shape)
        .focusable()
        .background(tokens.colorSunken, shape)
        .horizontalScroll(rememberScrollState())
        .padding(tokens.space3)
    ) {
      Box(Modifier.tells(Telling("code"))) {
        Text(
          code,
          softWrap = false,
          style = tokens.typeCopy.copy(color = tokens.colorText, fontFamily = FontFamily.Monospace),
        )
      }
    }
  }
}

/** What the program has already under a key; nothing where the key is not known. */
@Composable
internal fun DrawNative(native: Native<*>, spot: Spot, modifier: Modifier) {
  val part = spot.surface.drawers.nativePart(native.key) ?: return
  Box(modifier) { part() }
}

/** A component of the application's own, and its children; these alone where it is not known. */
@Composable
internal fun DrawCustom(custom: Custom<*>, spot: Spot, modifier: Modifier) {
  val drawer = spot.surface.drawers.custom(custom.name)
  Column(modifier, Arrangement.spacedBy(LocalTokens.current.space4)) {
    if (drawer == null) {
      Children(spot)
    } else {
      val send = { value: dev.hydraui.json.JsonValue ->
        spot.send((spot.component as Custom<*>).onEvent.map { toEvent(it, value) })
      }
      drawer.Draw(custom.properties, send) { Children(spot) }
    }
  }
}
