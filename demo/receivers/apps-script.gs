// Google Sheets: every lead becomes a row.
//
//   1. In your sheet: Extensions > Apps Script. Paste this in place of what stands there, and save.
//   2. Deploy > New deployment > Web app. Execute as: me. Who has access: anyone.
//   3. In the page: data-webhook="https://script.google.com/macros/s/…/exec"
//
// After a change: Deploy > Manage deployments > Edit > New version. The address stays the same.

function doPost(e) {
  const lock = LockService.getScriptLock();
  try {
    lock.waitLock(20000); // one lead at a time: two copies of one lead may come at once
    const saved = saveLead(e.parameter, SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]);
    SpreadsheetApp.flush(); // written before the next one looks
    return reply({ result: 'success', duplicate: !saved });
  } catch (error) {
    return reply({ result: 'error', error: String(error.message || error) });
  } finally {
    lock.releaseLock();
  }
}

/** Adds the lead, with new columns for keys that are new. False if it is there already. */
function saveLead(lead, sheet) {
  // a field of your own may be called lead_id: then ours has a prefix
  const idKey = 'leadtag_lead_id' in lead ? 'leadtag_lead_id' : 'lead_id';
  if (!lead[idKey]) throw new Error('A lead needs a lead_id.');

  const known = sheet.getLastColumn() ? sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0].map(String) : [];
  const idColumn = known.indexOf(idKey) + 1;
  const rows = sheet.getLastRow() - 1;
  if (idColumn && rows > 0) {
    const ids = sheet.getRange(2, idColumn, rows, 1).getValues();
    if (ids.some((row) => String(row[0]) === lead[idKey])) return false;
  }

  const fresh = Object.keys(lead).filter((key) => !known.includes(key));
  const header = known.concat(fresh);
  const missing = header.length - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  if (fresh.length) sheet.getRange(1, known.length + 1, 1, fresh.length).setValues([fresh.map(asText)]);
  sheet.appendRow(header.map((key) => asText(key in lead ? lead[key] : '')));
  return true;
}

/** What would run as a formula, or lose its first zeros or its plus, is marked as text. The mark is not part of the value. */
function asText(value) {
  return /^([=+\-@']|0\d)/.test(value) ? `'${value}` : value;
}

function reply(body) {
  return ContentService.createTextOutput(JSON.stringify(body)).setMimeType(ContentService.MimeType.JSON);
}
