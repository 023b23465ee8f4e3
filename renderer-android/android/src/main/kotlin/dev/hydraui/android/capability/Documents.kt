package dev.hydraui.android.capability

import android.app.Activity
import android.content.Context
import android.content.Intent
import android.net.Uri
import android.webkit.MimeTypeMap
import androidx.activity.result.contract.ActivityResultContract

/** What is asked of the system's screens for documents, and what is answered. */
internal object Documents : ActivityResultContract<Intent, List<Uri>>() {

  private const val ANY = "*/*"

  /** @param accept media types and endings, with commas between them; nothing for all */
  fun toOpen(accept: String, several: Boolean): Intent {
    val types = accept.split(",").map { type(it.trim()) }.filter { it.isNotEmpty() }
    return Intent(Intent.ACTION_OPEN_DOCUMENT)
      .addCategory(Intent.CATEGORY_OPENABLE)
      .setType(types.singleOrNull() ?: ANY)
      .putExtra(Intent.EXTRA_MIME_TYPES, types.ifEmpty { listOf(ANY) }.toTypedArray())
      .putExtra(Intent.EXTRA_ALLOW_MULTIPLE, several)
  }

  fun toCreate(name: String, mediaType: String): Intent =
    Intent(Intent.ACTION_CREATE_DOCUMENT)
      .addCategory(Intent.CATEGORY_OPENABLE)
      .setType(mediaType.ifEmpty { type("." + name.substringAfterLast('.', "")).ifEmpty { ANY } })
      .putExtra(Intent.EXTRA_TITLE, name)

  /** A media type itself, or that of an ending; nothing for one that the device does not know. */
  private fun type(accepted: String): String =
    if (accepted.startsWith(".")) {
      MimeTypeMap.getSingleton().getMimeTypeFromExtension(accepted.drop(1).lowercase()).orEmpty()
    } else {
      accepted
    }

  override fun createIntent(context: Context, input: Intent): Intent = input

  override fun parseResult(resultCode: Int, intent: Intent?): List<Uri> {
    if (resultCode != Activity.RESULT_OK || intent == null) {
      return emptyList()
    }
    val several = intent.clipData ?: return listOfNotNull(intent.data)
    return (0 until several.itemCount).mapNotNull { several.getItemAt(it).uri }
  }
}
