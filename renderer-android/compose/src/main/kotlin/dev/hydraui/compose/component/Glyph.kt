package dev.hydraui.compose.component

import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.size
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.drawBehind
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.graphics.drawscope.scale
import androidx.compose.ui.graphics.vector.PathParser
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.LayoutDirection
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Icon
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.tells

/** The square that the shapes are drawn on. */
private const val GRID = 24f

/** How wide their lines are on it. */
private const val LINE = 2f

/** Those that point along the line of reading. */
private val DIRECTED =
  setOf("next", "previous", "back", "chevron-right", "chevron-left", "arrow-right", "arrow-left")

private val SHAPES: Map<String, String> by lazy {
  val sprite =
    checkNotNull(Icons::class.java.getResourceAsStream("/dev/hydraui/compose/icons.svg")).use {
      it.readBytes().decodeToString()
    }
  Regex("<path id=\"([^\"]*)\" d=\"([^\"]*)\"/>").findAll(sprite).associate {
    it.groupValues[1] to it.groupValues[2]
  }
}

private class Icons

/** A picture that stands for something. */
@Composable
internal fun DrawIcon(icon: Icon<*>, modifier: Modifier) {
  val says = if (icon.label.isEmpty()) Modifier else Modifier.tells(Telling("img", icon.label))
  Glyph(icon.name, LocalTokens.current.colorText, modifier.then(says))
}

/** An icon's lines; it takes no room if there is none of its name. */
@Composable
internal fun Glyph(
  name: String,
  ink: Color,
  modifier: Modifier = Modifier,
  size: Dp = LocalTokens.current.sizeIcon,
) {
  val shape = SHAPES[name] ?: return
  val path: Path = remember(shape) { PathParser().parsePathString(shape).toPath() }
  val mirrored = LocalLayoutDirection.current == LayoutDirection.Rtl && name in DIRECTED
  Spacer(
    modifier.size(size).drawBehind {
      val factor = this.size.width / GRID
      scale(if (mirrored) -1f else 1f, 1f) {
        scale(factor, factor, androidx.compose.ui.geometry.Offset.Zero) {
          drawPath(path, ink, style = Stroke(LINE, cap = StrokeCap.Round, join = StrokeJoin.Round))
        }
      }
    }
  )
}
