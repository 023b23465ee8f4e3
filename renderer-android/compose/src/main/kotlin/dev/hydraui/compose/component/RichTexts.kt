package dev.hydraui.compose.component

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.IntrinsicSize
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.layout.widthIn
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.text.AnnotatedString
import androidx.compose.ui.text.LinkAnnotation
import androidx.compose.ui.text.SpanStyle
import androidx.compose.ui.text.TextLinkStyles
import androidx.compose.ui.text.buildAnnotatedString
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.font.FontStyle
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.text.style.TextDecoration
import androidx.compose.ui.text.withLink
import androidx.compose.ui.text.withStyle
import dev.hydraui.brand.LocalTokens
import dev.hydraui.brand.Tokens
import dev.hydraui.component.BlockKind
import dev.hydraui.component.RichText
import dev.hydraui.component.TextBlock
import dev.hydraui.component.TextPart
import dev.hydraui.component.TextRun
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.tells
import dev.hydraui.compose.scene.unheard
import dev.hydraui.route.SafeAddress

/** Text of several paragraphs, with headings, lists, links and emphasis. */
@Composable
internal fun DrawRichText(rich: RichText<*>, spot: Spot, modifier: Modifier) {
  val parts = remember(rich.blocks) { TextPart.of(rich.blocks) }
  Column(modifier.fillMaxWidth(), Arrangement.spacedBy(LocalTokens.current.space3)) {
    for (part in parts) {
      when (part) {
        is TextPart.Alone -> Block(part.block, spot)
        is TextPart.Items -> Items(part, spot)
      }
    }
  }
}

@Composable
private fun Block(block: TextBlock, spot: Spot) {
  val tokens = LocalTokens.current
  when (block.kind) {
    BlockKind.HEADING -> Title(block.plain(), block.depth.coerceIn(1, LEVELS))
    BlockKind.CODE -> CodeText(block.plain(), spot.surface.words.code(), spot)
    BlockKind.QUOTE ->
      Row(Modifier.height(IntrinsicSize.Min), Arrangement.spacedBy(tokens.space3)) {
        Box(Modifier.width(tokens.sizeFocus).fillMaxHeight().background(tokens.colorBorderStrong))
        Runs(block, tokens.colorTextMuted, spot)
      }
    else -> Runs(block, tokens.colorText, spot)
  }
}

/** How many levels headings have. */
private const val LEVELS = 6

/** Items below one another, and in each of them the lists that it has. */
@Composable
private fun Items(items: TextPart.Items, spot: Spot) {
  val tokens = LocalTokens.current
  Column(Modifier.tells(Telling("list")), Arrangement.spacedBy(tokens.space1)) {
    for (item in items.items) {
      Row(Modifier.tells(Telling("listitem")), Arrangement.spacedBy(tokens.space2)) {
        Text(
          if (items.numbered) "${item.number}." else "\u2022",
          Modifier.widthIn(min = tokens.space5).unheard(),
          textAlign = TextAlign.End,
          style = tokens.typeCopy.copy(color = tokens.colorTextMuted),
        )
        Column(Modifier.weight(1f), Arrangement.spacedBy(tokens.space1)) {
          Runs(item.block, tokens.colorText, spot)
          for (list in item.lists) {
            Items(list, spot)
          }
        }
      }
    }
  }
}

@Composable
private fun Runs(block: TextBlock, ink: Color, spot: Spot) {
  val tokens = LocalTokens.current
  val text = remember(block, tokens) { written(block.runs, tokens) { follow(it, spot) } }
  Text(text, style = tokens.typeCopy.copy(color = ink))
}

/** An address that may not be followed is text. */
private fun written(
  runs: List<TextRun>,
  tokens: Tokens,
  follow: (String) -> Unit,
): AnnotatedString = buildAnnotatedString {
  for (run in runs) {
    withStyle(style(run, tokens)) {
      if (run.href.isEmpty() || !SafeAddress.leads(run.href)) {
        append(run.text)
      } else {
        val link = LinkAnnotation.Clickable(run.href, styles(tokens)) { follow(run.href) }
        withLink(link) { append(run.text) }
      }
    }
  }
}

private fun style(run: TextRun, tokens: Tokens) =
  SpanStyle(
    fontWeight = if (run.strong) tokens.fontWeightStrong else null,
    fontStyle = if (run.emphasis) FontStyle.Italic else null,
    fontFamily = if (run.code) FontFamily.Monospace else null,
    background = if (run.code) tokens.colorNeutralSubtle else Color.Unspecified,
  )

private fun styles(tokens: Tokens) =
  SpanStyle(color = tokens.colorAccentText, textDecoration = TextDecoration.Underline).let {
    val seen = it.copy(background = tokens.colorAccentSubtle)
    TextLinkStyles(it, focusedStyle = seen, hoveredStyle = seen, pressedStyle = seen)
  }

private fun follow(href: String, spot: Spot) {
  val navigate = (spot.component as RichText<*>).onNavigate
  if (navigate.isPresent) spot.send(toEvent(navigate.get(), href)) else spot.surface.open(href)
}
