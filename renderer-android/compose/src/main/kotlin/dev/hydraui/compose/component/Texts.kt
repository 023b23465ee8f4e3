package dev.hydraui.compose.component

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.Text as Words
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.text.TextStyle as Style
import androidx.compose.ui.text.font.FontFamily
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Badge
import dev.hydraui.component.Heading
import dev.hydraui.component.Text
import dev.hydraui.component.TextStyle
import dev.hydraui.component.Tone
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.tells

/** A run of text. */
@Composable
internal fun DrawText(text: Text<*>, modifier: Modifier) {
  val tokens = LocalTokens.current
  val copy = tokens.typeCopy.copy(color = tokens.colorText)
  val style =
    when (text.style) {
      TextStyle.BODY -> copy
      TextStyle.MUTED -> copy.copy(color = tokens.colorTextMuted)
      TextStyle.SMALL -> tokens.typeCaption.copy(color = tokens.colorTextMuted)
      TextStyle.STRONG -> copy.copy(fontWeight = tokens.fontWeightStrong)
      TextStyle.CODE ->
        copy.copy(fontFamily = FontFamily.Monospace, background = tokens.colorNeutralSubtle)
    }
  Words(text.value, modifier, style = style)
}

/** A heading. */
@Composable
internal fun DrawHeading(heading: Heading<*>, modifier: Modifier) {
  Title(heading.value, heading.level, modifier)
}

/** A text that is a heading of a level. */
@Composable
internal fun Title(text: String, level: Int, modifier: Modifier = Modifier) {
  val tokens = LocalTokens.current
  val style: Style =
    when {
      level <= 1 -> tokens.typeHeadline
      level == 2 -> tokens.typeSubheading
      level == 3 -> tokens.typeLead.copy(fontWeight = tokens.fontWeightStrong)
      else -> tokens.typeCopy.copy(fontWeight = tokens.fontWeightStrong)
    }
  Words(
    text,
    modifier.tells(Telling("heading").with("level $level")),
    style = style.copy(color = tokens.colorText),
  )
}

/** A short mark. */
@Composable
internal fun DrawBadge(badge: Badge<*>, modifier: Modifier) {
  val tokens = LocalTokens.current
  val ink = ink(badge.tone)
  val shape = RoundedCornerShape(tokens.radiusRound)
  Words(
    badge.label,
    modifier
      .background(ink.subtle, shape)
      .border(tokens.sizeLine, ink.border, shape)
      .padding(horizontal = tokens.space2),
    style = tokens.typeCaption.copy(color = ink.text, fontWeight = tokens.fontWeightMedium),
  )
}

/** The colours of a tone. */
internal class Ink(val text: Color, val subtle: Color, val border: Color)

@Composable
internal fun ink(tone: Tone): Ink {
  val tokens = LocalTokens.current
  return when (tone) {
    Tone.NEUTRAL ->
      Ink(tokens.colorNeutralText, tokens.colorNeutralSubtle, tokens.colorNeutralBorder)
    Tone.INFO -> Ink(tokens.colorInfoText, tokens.colorInfoSubtle, tokens.colorInfoBorder)
    Tone.SUCCESS ->
      Ink(tokens.colorSuccessText, tokens.colorSuccessSubtle, tokens.colorSuccessBorder)
    Tone.WARNING ->
      Ink(tokens.colorWarningText, tokens.colorWarningSubtle, tokens.colorWarningBorder)
    Tone.DANGER -> Ink(tokens.colorDangerText, tokens.colorDangerSubtle, tokens.colorDangerBorder)
  }
}

/** The icon of a tone. */
internal fun icon(tone: Tone): String = if (tone == Tone.NEUTRAL) "info" else tone.name.lowercase()

/** Whether what has a tone is to be heard at once. */
internal fun warns(tone: Tone): Boolean = tone == Tone.DANGER || tone == Tone.WARNING
