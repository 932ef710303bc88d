/** A column of a DataTable; its cells come through the slot `cell-<key>`. */
export interface TableColumn {
  key: string
  label: string
  width?: string | undefined
  hideOnPhone?: boolean | undefined
  /** Up to 900 px, and so on phones too. */
  hideOnTablet?: boolean | undefined
}
