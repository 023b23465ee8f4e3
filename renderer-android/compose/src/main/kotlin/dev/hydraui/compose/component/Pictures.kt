package dev.hydraui.compose.component

import androidx.compose.foundation.Image as Drawing
import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.aspectRatio
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.ImageBitmap
import androidx.compose.ui.graphics.decodeToImageBitmap
import androidx.compose.ui.layout.ContentScale
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.unit.dp
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Avatar
import dev.hydraui.component.Image
import dev.hydraui.component.Size
import dev.hydraui.compose.scene.LocalPictures
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.tells
import dev.hydraui.compose.scene.unheard
import dev.hydraui.route.SafeAddress
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext

/** A picture; it keeps its room until it has come, and is never wider than there is room. */
@Composable
internal fun DrawImage(image: Image<*>, modifier: Modifier) {
  val picture = picture(image.source)
  val says =
    if (image.alt.isEmpty()) Modifier.unheard() else Modifier.tells(Telling("img", image.alt))
  val width = if (image.width > 0) image.width else picture?.width ?: 0
  val height = if (image.height > 0) image.height else picture?.height ?: 0
  val room =
    if (width > 0 && height > 0) {
      Modifier.widthIn(max = width.dp).fillMaxWidth().aspectRatio(width.toFloat() / height)
    } else {
      Modifier
    }
  Box(modifier.then(says).then(room).clip(RoundedCornerShape(LocalTokens.current.radiusMedium))) {
    if (picture != null) {
      Drawing(picture, null, Modifier.fillMaxSize(), contentScale = ContentScale.Fit)
    }
  }
}

/** A person's or a company's picture; the initials where there is none, or none has come. */
@Composable
internal fun DrawAvatar(avatar: Avatar<*>, modifier: Modifier) {
  val tokens = LocalTokens.current
  val picture = picture(avatar.source)
  val side =
    when (avatar.size) {
      Size.SMALL -> tokens.sizeAvatarSmall
      Size.MEDIUM -> tokens.sizeAvatar
      Size.LARGE -> tokens.sizeAvatarLarge
    }
  Box(
    modifier
      .tells(Telling("img", avatar.name))
      .size(side)
      .clip(CircleShape)
      .background(tokens.colorAccentSubtle),
    Alignment.Center,
  ) {
    val style = if (avatar.size == Size.LARGE) tokens.typeSubheading else tokens.typeCaption
    Text(
      avatar.initials(),
      Modifier.unheard(),
      style =
        style.copy(
          color = tokens.colorAccentText,
          // A picture does not grow with the letters that are read.
          fontSize = with(LocalDensity.current) { style.fontSize.value.dp.toSp() },
          fontWeight = tokens.fontWeightStrong,
        ),
    )
    if (picture != null) {
      Drawing(picture, null, Modifier.fillMaxSize(), contentScale = ContentScale.Crop)
    }
  }
}

/** The picture of an address, when it has come; none of an address that may not be shown. */
@Composable
private fun picture(source: String): ImageBitmap? {
  var picture by remember(source) { mutableStateOf<ImageBitmap?>(null) }
  val pictures = LocalPictures.current
  if (source.isNotEmpty() && SafeAddress.shows(source)) {
    LaunchedEffect(source, pictures) {
      picture = withContext(Dispatchers.IO) { decoded(pictures.load(source)) }
    }
  }
  return picture
}

/** Nothing of what is no picture: what it shows is said beside it. */
private fun decoded(bytes: ByteArray?): ImageBitmap? =
  try {
    bytes?.decodeToImageBitmap()
  } catch (none: IllegalArgumentException) {
    null
  }
