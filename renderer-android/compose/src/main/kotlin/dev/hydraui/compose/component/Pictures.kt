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
import androidx.compose.ui.unit.dp
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Avatar
import dev.hydraui.component.Image
import dev.hydraui.component.Size
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.tells
import dev.hydraui.compose.scene.unheard
import java.io.ByteArrayOutputStream
import java.io.IOException
import java.io.InputStream
import java.net.HttpURLConnection
import java.net.URI
import java.net.URISyntaxException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext

/** How long a picture may take to be found, and to come. */
private const val PATIENCE_MILLIS = 20_000

/** More than any picture that is meant to be looked at has. */
private const val MOST_BYTES = 32 * 1024 * 1024

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
      style = style.copy(color = tokens.colorAccentText, fontWeight = tokens.fontWeightStrong),
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
  if (source.startsWith("http:", true) || source.startsWith("https:", true)) {
    LaunchedEffect(source) { picture = withContext(Dispatchers.IO) { load(source) } }
  }
  return picture
}

/** Nothing where there is no picture: what it shows is said beside it. */
private fun load(source: String): ImageBitmap? =
  try {
    val connection = URI(source).toURL().openConnection() as HttpURLConnection
    connection.connectTimeout = PATIENCE_MILLIS
    connection.readTimeout = PATIENCE_MILLIS
    connection.inputStream.use { limited(it) }?.decodeToImageBitmap()
  } catch (none: IOException) {
    null
  } catch (none: URISyntaxException) {
    null
  } catch (none: IllegalArgumentException) {
    null
  }

private fun limited(stream: InputStream): ByteArray? {
  val bytes = ByteArrayOutputStream()
  val part = ByteArray(DEFAULT_BUFFER_SIZE)
  while (true) {
    val count = stream.read(part)
    if (count < 0) {
      return bytes.toByteArray()
    }
    bytes.write(part, 0, count)
    if (bytes.size() > MOST_BYTES) {
      return null
    }
  }
}
